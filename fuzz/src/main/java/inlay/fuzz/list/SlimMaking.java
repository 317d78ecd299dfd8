package inlay.fuzz.list;

import inlay.fuzz.language.Below;
import inlay.fuzz.language.Weight;
import inlay.fuzz.reference.Reference;
import inlay.fuzz.reference.SlimReference;
import inlay.slimvec.SlimVec;
import inlay.vec.Vec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The factories of {@link SlimVec}. */
sealed interface SlimMaking extends ListOperation.Making {

    record SlimCreate(@Below(2 * Side.LISTS) int into) implements SlimMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SlimVec.create();
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SlimReference.create();
        }
    }

    @Weight(3)
    record SlimWithCapacity(@Below(2 * Side.LISTS) int into, Many many) implements SlimMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SlimVec.withCapacity(many.total(old));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SlimReference.withCapacity(many.total(old));
        }
    }

    @Weight(3)
    record SlimOf(
            @Below(2 * Side.LISTS) int into, @Below(13) List<Element> elements) implements SlimMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return Arity.slimOf(side.objects(elements));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SlimReference.of(side.objects(elements));
        }
    }

    @Weight(3)
    record SlimFilled(@Below(2 * Side.LISTS) int into, Many many, Element element) implements SlimMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SlimVec.filled(many.total(old), side.element(element));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SlimReference.filled(many.total(old), side.element(element));
        }
    }

    @Weight(2)
    record SlimCopyOf(@Below(2 * Side.LISTS) int into, Source source) implements SlimMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SlimVec.copyOf(source.collection(old, side));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SlimReference.copyOf(source.collection(old, side));
        }
    }

    @Weight(2)
    record SlimCopyOfArray(@Below(2 * Side.LISTS) int into, Shape shape, Content content) implements SlimMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SlimVec.copyOf(shape.of(content, old, side));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SlimReference.copyOf(shape.of(content, old, side));
        }
    }

    @Weight(2)
    record SlimCopyOfRange(@Below(2 * Side.LISTS) int into, Shape shape, Content content, Range range)
            implements SlimMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            @Nullable Object[] array = shape.of(content, old, side);
            int length = Shape.length(array);
            return SlimVec.copyOf(array, range.start(length), range.end(length));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            @Nullable Object[] array = shape.of(content, old, side);
            int length = Shape.length(array);
            return SlimReference.copyOf(array, range.start(length), range.end(length));
        }
    }

    @Weight(2)
    record SlimFrom(@Below(2 * Side.LISTS) int into, Source source) implements SlimMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SlimVec.from(source.iterator(old, side));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SlimReference.from(source.iterator(old, side));
        }
    }

    @Weight(3)
    record SlimAdopt(@Below(2 * Side.LISTS) int into, Shape shape, Content content, At size) implements SlimMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            @Nullable Object[] array = shape.handedOver(content, old, side);
            return SlimVec.adopt(array, size.position(Shape.length(array)));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            @Nullable Object[] array = shape.handedOver(content, old, side);
            return SlimReference.adopt(array, size.position(Shape.length(array)));
        }
    }

    @Weight(2)
    record SlimRepeat(@Below(2 * Side.LISTS) int into, Source source, Many times) implements SlimMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SlimVec.repeat(source.collection(old, side), times.few(old));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SlimReference.repeat(source.collection(old, side), times.few(old));
        }
    }

    @Weight(2)
    record SlimFlatten(
            @Below(2 * Side.LISTS) int into,
            @Below(Side.LISTS) int other,
            Source source) implements SlimMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return SlimVec.flatten(source.collections(old, other, side));
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return SlimReference.flatten(source.collections(old, other, side));
        }
    }

    @Weight(2)
    record SlimCollect(@Below(2 * Side.LISTS) int into, Content content, At half) implements SlimMaking {

        @Override
        public Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side) {
            return Collecting.into(SlimVec.<@Nullable Object>collector(), content.array(old, side), half, side);
        }

        @Override
        public Reference reference(List<@Nullable Object> old, Side side) {
            return Collecting.into(SlimReference.collector(), content.array(old, side), half, side);
        }
    }
}
