package inlay.slimvec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.suite.PublicApiSuite;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicApiTest extends PublicApiSuite {

    @Override
    protected List<Class<?>> types() {
        return List.of(SlimVec.class);
    }

    @Test
    void shouldNotBeExtended() {
        assertTrue(Modifier.isFinal(SlimVec.class.getModifiers()));
        for (Constructor<?> constructor : SlimVec.class.getDeclaredConstructors()) {
            assertTrue(Modifier.isPrivate(constructor.getModifiers()), constructor::toString);
        }
        assertTrue(Modifier.isFinal(Marker.class.getModifiers()));
    }

    @Test
    void shouldHaveOneField() {
        List<String> fields = Stream.<Class<?>>iterate(
                        SlimVec.class, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .toList();
        assertEquals(List.of("content"), fields);
    }
}
