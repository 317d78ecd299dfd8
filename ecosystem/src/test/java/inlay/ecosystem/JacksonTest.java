package inlay.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import inlay.slimvec.SlimVec;
import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
import inlay.smallvec.SmallVec;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JacksonTest {

    private static final String ONE_TAG = "{\"tags\":[\"new\"]}";

    private final ObjectMapper plain = new ObjectMapper();
    private final ObjectMapper withLists = JsonMapper.builder()
            .addMixIn(SmallVec.class, SmallVecCreator.class)
            .addMixIn(SlimVec.class, SlimVecCreator.class)
            .build();

    interface SmallVecCreator {
        @JsonCreator
        static <E> SmallVec<E> create() {
            return SmallVec.create();
        }
    }

    interface SlimVecCreator {
        @JsonCreator
        static <E> SlimVec<E> create() {
            return SlimVec.create();
        }
    }

    record Tree(String name, List<Tree> children) {
        Tree {
            children = SmallVec.copyOf(2, children);
        }
    }

    record Lists(SmallVec<Long> numbers, SlimVec<String> tags) {}

    static final class Merged {
        @JsonMerge
        public List<String> tags = SmallVec.withInlineCapacity(2);
    }

    static final class BehindGetter {
        private final List<String> tags = SmallVec.create();

        public List<String> getTags() {
            return tags;
        }
    }

    static final class BehindGetterOfAnotherName {
        private final List<String> texts = SlimVec.create();

        public List<String> getTags() {
            return texts;
        }
    }

    static final class Converted {
        @JsonDeserialize(converter = ToSmallVec.class)
        public SmallVec<String> tags = SmallVec.create();
    }

    static final class ToSmallVec extends StdConverter<List<String>, SmallVec<String>> {
        @Override
        public SmallVec<String> convert(List<String> list) {
            return SmallVec.copyOf(2, list);
        }
    }

    static final class Cell {
        private final SmallBox<Object> box = SmallBox.empty(Space.S2);

        public Object getValue() {
            return box.orElse(null);
        }

        public void setValue(Object value) {
            box.set(value);
        }
    }

    @Test
    void shouldWriteAnyListAsAnArray() throws JsonProcessingException {
        List<List<String>> lists = List.of(SmallVec.of("a", null), SmallVec.create(), SlimVec.of("b", "c"));

        assertThat(plain.writeValueAsString(lists)).isEqualTo("[[\"a\",null],[],[\"b\",\"c\"]]");
    }

    @Test
    void shouldReadARecordThatCopiesItsLists() throws JsonProcessingException {
        String json = "{\"name\":\"root\",\"children\":[{\"name\":\"leaf\",\"children\":[]}]}";
        Tree tree = plain.readValue(json, Tree.class);

        assertThat(tree.children()).isInstanceOf(SmallVec.class).containsExactly(new Tree("leaf", List.of()));
        assertThat(plain.writeValueAsString(tree)).isEqualTo(json);
    }

    @Test
    void shouldReadIntoTheListThatIsThere() throws JsonProcessingException {
        Merged merged = plain.readValue(ONE_TAG, Merged.class);

        assertThat(merged.tags).isInstanceOf(SmallVec.class).containsExactly("new");
    }

    @Test
    void shouldReadBehindAGetterUnlessAFieldOfItsNameIsReplaced() throws JsonProcessingException {
        ObjectMapper keepsFinalFields = JsonMapper.builder()
                .disable(com.fasterxml.jackson.databind.MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .build();

        assertThat(plain.readValue(ONE_TAG, BehindGetterOfAnotherName.class).texts)
                .isInstanceOf(SlimVec.class)
                .containsExactly("new");
        assertThat(plain.readValue(ONE_TAG, BehindGetter.class).tags).isInstanceOf(ArrayList.class);
        assertThat(keepsFinalFields.readValue(ONE_TAG, BehindGetter.class).tags)
                .isInstanceOf(SmallVec.class)
                .containsExactly("new");
    }

    @Test
    void shouldReadByAConverter() throws JsonProcessingException {
        assertThat(plain.readValue(ONE_TAG, Converted.class).tags.inlineCapacity())
                .isEqualTo(2);
    }

    @Test
    void shouldReadADeclaredSmallVecOnlyWithACreator() throws JsonProcessingException {
        String json = "{\"numbers\":[1,2],\"tags\":[\"new\"]}";

        assertThatThrownBy(() -> plain.readValue(json, Lists.class)).isInstanceOf(InvalidDefinitionException.class);
        Lists lists = withLists.readValue(json, Lists.class);

        assertThat(lists).isEqualTo(new Lists(SmallVec.of(1L, 2L), SlimVec.of("new")));
        assertThat(withLists.writeValueAsString(lists)).isEqualTo(json);
        assertThat(withLists.readValue("[1]", new TypeReference<SmallVec<Long>>() {}))
                .containsExactly(1L);
        assertThat(plain.readValue("[1]", new TypeReference<SlimVec<Long>>() {}))
                .containsExactly(1L);
    }

    @Test
    void shouldReadEveryListAsASmallVec() throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder()
                .addMixIn(SmallVec.class, SmallVecCreator.class)
                .addModule(new SimpleModule().addAbstractTypeMapping(List.class, SmallVec.class))
                .build();

        assertThat(mapper.readValue(ONE_TAG, BehindGetter.class).tags).isInstanceOf(SmallVec.class);
        assertThat(mapper.readValue("[[1],[]]", new TypeReference<List<List<Long>>>() {}))
                .allMatch(list -> list instanceof SmallVec)
                .containsExactly(List.of(1L), List.of());
    }

    @Test
    void shouldReadAndWriteTheValueOfABox() throws JsonProcessingException {
        Cell cell = plain.readValue("{\"value\":41}", Cell.class);

        assertThat(cell.box.isInline()).isTrue();
        assertThat(plain.writeValueAsString(cell)).isEqualTo("{\"value\":41}");
        assertThat(plain.writeValueAsString(new Cell())).isEqualTo("{\"value\":null}");
    }
}
