package inlay.smallvec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.AbstractVec;
import inlay.vec.Vec;
import inlay.vec.suite.PublicApiSuite;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicApiTest extends PublicApiSuite {

    @Override
    protected List<Class<?>> types() {
        return List.of(Vec.class, AbstractVec.class, SmallVec.class);
    }

    @Test
    void shouldBeSealed() {
        assertTrue(SmallVec.class.isSealed());
        Class<?>[] permitted = SmallVec.class.getPermittedSubclasses();
        assertEquals(
                List.of("SmallVec2", "SmallVec4", "SmallVec8", "SmallVec16"),
                Arrays.stream(permitted).map(Class::getSimpleName).toList());
        for (Class<?> type : permitted) {
            assertTrue(Modifier.isFinal(type.getModifiers()), type::getName);
        }
    }
}
