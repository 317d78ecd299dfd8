package inlay.fuzz.list;

import inlay.fuzz.language.Below;
import inlay.fuzz.language.Weight;
import inlay.fuzz.reference.Reference;
import inlay.fuzz.reference.SmallReference;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The factories of {@link SmallVec}. */
sealed interface SmallMaking extends ListOperation.Making {
    record SmallCreate(@Below(2 * Side.LISTS) int into) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SmallVec.create();
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.create();
        }
    }

    @Weight(3)
    record SmallWithInlineCapacity(@Below(2 * Side.LISTS) int into, Inline inline) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SmallVec.withInlineCapacity(inline.capacity());
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.withInlineCapacity(inline.capacity());
        }
    }

    @Weight(2)
    record SmallWithCapacity(@Below(2 * Side.LISTS) int into, Inline inline, Many many) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SmallVec.withCapacity(inline.capacity(), many.total(old));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.withCapacity(inline.capacity(), many.total(old));
        }
    }

    @Weight(3)
    record SmallOf(
            @Below(2 * Side.LISTS) int into, @Below(13) List<Element> elements) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return Arity.smallOf(side.objects(elements));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.of(side.objects(elements));
        }
    }

    @Weight(3)
    record SmallInline(
            @Below(2 * Side.LISTS) int into, @Below(19) List<Element> elements) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return Arity.smallInline(side.objects(elements));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.inline(side.objects(elements));
        }
    }

    record SmallInlineFilled(@Below(2 * Side.LISTS) int into, Many many, Element element) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SmallVec.inlineFilled(many.total(old), side.element(element));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.inlineFilled(many.total(old), side.element(element));
        }
    }

    record SmallFilled(@Below(2 * Side.LISTS) int into, Many many, Element element) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SmallVec.filled(many.total(old), side.element(element));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.filled(many.total(old), side.element(element));
        }
    }

    @Weight(2)
    record SmallFilledAs(@Below(2 * Side.LISTS) int into, Inline inline, Many many, Element element)
            implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SmallVec.filled(inline.capacity(), many.total(old), side.element(element));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.filled(inline.capacity(), many.total(old), side.element(element));
        }
    }

    record SmallCopyOf(@Below(2 * Side.LISTS) int into, Source source) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SmallVec.copyOf(source.collection(old, side));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.copyOf(source.collection(old, side));
        }
    }

    @Weight(2)
    record SmallCopyOfAs(@Below(2 * Side.LISTS) int into, Inline inline, Source source) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SmallVec.copyOf(inline.capacity(), source.collection(old, side));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.copyOf(inline.capacity(), source.collection(old, side));
        }
    }

    record SmallCopyOfArray(@Below(2 * Side.LISTS) int into, Shape shape, Content content) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SmallVec.copyOf(shape.of(content, old, side));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.copyOf(shape.of(content, old, side));
        }
    }

    record SmallCopyOfArrayAs(@Below(2 * Side.LISTS) int into, Inline inline, Shape shape, Content content)
            implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SmallVec.copyOf(inline.capacity(), shape.of(content, old, side));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.copyOf(inline.capacity(), shape.of(content, old, side));
        }
    }

    record SmallCopyOfRange(@Below(2 * Side.LISTS) int into, Shape shape, Content content, Range range)
            implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            @Nullable Object[] array = shape.of(content, old, side);
            int length = Shape.length(array);
            return SmallVec.copyOf(array, range.start(length), range.end(length));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            @Nullable Object[] array = shape.of(content, old, side);
            int length = Shape.length(array);
            return SmallReference.copyOf(array, range.start(length), range.end(length));
        }
    }

    record SmallCopyOfRangeAs(@Below(2 * Side.LISTS) int into, Inline inline, Shape shape, Content content, Range range)
            implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            @Nullable Object[] array = shape.of(content, old, side);
            int length = Shape.length(array);
            return SmallVec.copyOf(inline.capacity(), array, range.start(length), range.end(length));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            @Nullable Object[] array = shape.of(content, old, side);
            int length = Shape.length(array);
            return SmallReference.copyOf(inline.capacity(), array, range.start(length), range.end(length));
        }
    }

    record SmallFrom(@Below(2 * Side.LISTS) int into, Source source) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SmallVec.from(source.iterator(old, side));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.from(source.iterator(old, side));
        }
    }

    @Weight(2)
    record SmallFromAs(@Below(2 * Side.LISTS) int into, Inline inline, Source source) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SmallVec.from(inline.capacity(), source.iterator(old, side));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SmallReference.from(inline.capacity(), source.iterator(old, side));
        }
    }

    @Weight(2)
    record SmallAdopt(@Below(2 * Side.LISTS) int into, Shape shape, Content content, At size) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            @Nullable Object[] array = shape.handedOver(content, old, side);
            return SmallVec.adopt(array, size.position(Shape.length(array)));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            @Nullable Object[] array = shape.handedOver(content, old, side);
            return SmallReference.adopt(array, size.position(Shape.length(array)));
        }
    }

    @Weight(2)
    record SmallAdoptAs(@Below(2 * Side.LISTS) int into, Inline inline, Shape shape, Content content, At size)
            implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            @Nullable Object[] array = shape.handedOver(content, old, side);
            return SmallVec.adopt(inline.capacity(), array, size.position(Shape.length(array)));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            @Nullable Object[] array = shape.handedOver(content, old, side);
            return SmallReference.adopt(inline.capacity(), array, size.position(Shape.length(array)));
        }
    }

    record SmallCollect(@Below(2 * Side.LISTS) int into, Content content, At half) implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return Collecting.into(SmallVec.<@Nullable Object>collector(), content.array(old, side), half, side);
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return Collecting.into(SmallReference.collector(), content.array(old, side), half, side);
        }
    }

    record SmallCollectAs(@Below(2 * Side.LISTS) int into, Inline inline, Content content, At half)
            implements SmallMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return Collecting.into(
                    SmallVec.<@Nullable Object>collector(inline.capacity()), content.array(old, side), half, side);
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return Collecting.into(SmallReference.collector(inline.capacity()), content.array(old, side), half, side);
        }
    }
}
