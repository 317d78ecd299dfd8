package inlay.smallbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.suite.PublicApiSuite;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicApiTest extends PublicApiSuite {

    @Override
    protected List<Class<?>> types() {
        return List.of(SmallBox.class, Space.class, Layout.class);
    }

    @Test
    void shouldBeSealed() {
        assertTrue(SmallBox.class.isSealed());
        for (Space space : Space.values()) {
            Class<?> type = SmallBox.empty(space).getClass();
            assertTrue(type.isSealed() || Modifier.isFinal(type.getModifiers()), type::getName);
        }
    }

    /** Beside the words there is nothing but the content. */
    @ParameterizedTest
    @EnumSource
    void shouldHaveAFieldForEachWord(Space space) {
        List<String> fields = new ArrayList<>();
        for (Class<?> type = SmallBox.empty(space).getClass(); type != Object.class; type = type.getSuperclass()) {
            List<String> words = Stream.of(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                    .filter(field -> field.getType() == long.class)
                    .map(Field::getName)
                    .toList();
            fields.addAll(0, words);
        }

        assertEquals(
                IntStream.range(0, space.words()).mapToObj(word -> "w" + word).toList(), fields);
        assertEquals(
                "SmallBox" + space.words(), SmallBox.empty(space).getClass().getSimpleName());
    }
}
