package inlay.fuzz.box;

import inlay.fuzz.language.Below;
import inlay.fuzz.language.Operation;
import inlay.fuzz.language.Weight;
import inlay.fuzz.reference.Cell;
import inlay.smallbox.Space;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation on the boxes of a world; the same code for the containers and for what they are compared with. */
public sealed interface BoxOperation extends Operation {

    /** Runs it on one side and returns what it gives. */
    @Nullable
    Object run(World world);

    /** The boxes that it may change, a bit for each. */
    default int changes() {
        return 0;
    }

    // Making boxes

    record Empty(@Below(World.BOXES) int to, Space space) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.boxes[to] = world.cells.empty(space.words());
            return null;
        }

        @Override
        public int changes() {
            return 1 << to;
        }
    }

    @Weight(3)
    record Of(@Below(World.BOXES) int to, Value value) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.boxes[to] = world.cells.of(world.give(value::make));
            return null;
        }

        @Override
        public int changes() {
            return 1 << to;
        }
    }

    @Weight(4)
    record OfIn(@Below(World.BOXES) int to, Space space, Value value) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.boxes[to] = world.cells.of(world.give(value::make), space.words());
            return null;
        }

        @Override
        public int changes() {
            return 1 << to;
        }
    }

    @Weight(2)
    record OfHeap(@Below(World.BOXES) int to, Space space, Value value) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.boxes[to] = world.cells.ofHeap(world.give(value::make), space.words());
            return null;
        }

        @Override
        public int changes() {
            return 1 << to;
        }
    }

    @Weight(2)
    record OfSequence(@Below(World.BOXES) int to, Space space, Sequence sequence, Length length)
            implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            Object value = world.giveSequence(sequence, length, space.words());
            world.boxes[to] = world.cells.of(value, space.words(), sequence);
            return null;
        }

        @Override
        public int changes() {
            return 1 << to;
        }
    }

    @Weight(3)
    record OfOwn(@Below(World.BOXES) int to, Space space, Own own) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.boxes[to] = world.cells.of(world.give(own::make), space.words(), own);
            return null;
        }

        @Override
        public int changes() {
            return 1 << to;
        }
    }

    // Writing

    @Weight(10)
    record Set(@Below(World.BOXES) int box, Value value) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.boxes[box].set(world.give(value::make));
            return null;
        }

        @Override
        public int changes() {
            return 1 << box;
        }
    }

    @Weight(6)
    record SetSequence(@Below(World.BOXES) int box, Sequence sequence, Length length) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            Cell cell = world.boxes[box];
            cell.set(world.giveSequence(sequence, length, cell.words()), sequence);
            return null;
        }

        @Override
        public int changes() {
            return 1 << box;
        }
    }

    /** Null is refused with a layout, too. */
    record SetNull(@Below(World.BOXES) int box, Own own) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.boxes[box].set(null, own);
            return null;
        }
    }

    @Weight(8)
    record SetOwn(@Below(World.BOXES) int box, Own own) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.boxes[box].set(world.give(own::make), own);
            return null;
        }

        @Override
        public int changes() {
            return 1 << box;
        }
    }

    @Weight(2)
    record SetPrimitive(@Below(World.BOXES) int box, Primitive primitive, Amount amount) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            Cell cell = world.boxes[box];
            switch (primitive) {
                case LONG -> cell.setLong(amount.asLong());
                case INT -> cell.setInt(amount.asInt());
                case DOUBLE -> cell.setDouble(amount.asDouble());
                case BOOLEAN -> cell.setBoolean(amount.asInt() != 0);
            }
            return null;
        }

        @Override
        public int changes() {
            return 1 << box;
        }
    }

    @Weight(3)
    record Replace(@Below(World.BOXES) int box, Value value) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].replace(world.give(value::make));
        }

        @Override
        public int changes() {
            return 1 << box;
        }
    }

    @Weight(2)
    record Take(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].take();
        }

        @Override
        public int changes() {
            return 1 << box;
        }
    }

    record Clear(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.boxes[box].clear();
            return null;
        }

        @Override
        public int changes() {
            return 1 << box;
        }
    }

    /** Changes an array that was put in: what is in the words is a copy. */
    record Scribble() implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.scribble(world.array);
            return null;
        }

        @Override
        public int changes() {
            return World.ALL;
        }
    }

    /** Changes an array that was read: what is in the words is a copy. */
    record ScribbleOnRead(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.scribble(world.boxes[box].orElse(null));
            return null;
        }

        @Override
        public int changes() {
            return World.ALL;
        }
    }

    // Placement

    /** Says, too, that the box is left empty. */
    @Weight(6)
    record Resize(
            @Below(World.BOXES) int box, @Below(World.BOXES) int to, Space space) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            Cell from = world.boxes[box];
            world.boxes[to] = from.resize(space.words());
            return from.isEmpty();
        }

        @Override
        public int changes() {
            return 1 << box | 1 << to;
        }
    }

    @Weight(4)
    record MoveToHeap(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.boxes[box].moveToHeap();
            return null;
        }

        @Override
        public int changes() {
            return 1 << box;
        }
    }

    @Weight(4)
    record Copy(
            @Below(World.BOXES) int box, @Below(World.BOXES) int to, boolean cloned) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            Cell from = world.boxes[box];
            world.boxes[to] = cloned ? from.cloned() : from.copy();
            return null;
        }

        @Override
        public int changes() {
            return 1 << to;
        }
    }

    record Written(
            @Below(World.BOXES) int box, @Below(World.BOXES) int to) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.boxes[to] = world.boxes[box].written();
            return null;
        }

        @Override
        public int changes() {
            return 1 << to;
        }
    }

    // Reading

    @Weight(2)
    record Get(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].get();
        }
    }

    @Weight(2)
    record GetAs(@Below(World.BOXES) int box, Kind kind) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].get(kind.type());
        }
    }

    record GetPrimitive(@Below(World.BOXES) int box, Primitive primitive) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            Cell cell = world.boxes[box];
            return switch (primitive) {
                case LONG -> (Object) cell.getLong();
                case INT -> (Object) cell.getInt();
                case DOUBLE -> (Object) cell.getDouble();
                case BOOLEAN -> (Object) cell.getBoolean();
            };
        }
    }

    /** Its class, its space and its placement. */
    record Describe(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            Cell cell = world.boxes[box];
            return List.of(
                    cell.words(),
                    cell.isPresent(),
                    cell.isEmpty(),
                    cell.isInline(),
                    cell.isHeap(),
                    cell.isPresent() ? cell.type() : "");
        }
    }

    /** Fails if the box is empty. */
    record Type(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].type();
        }
    }

    record Is(@Below(World.BOXES) int box, Kind kind) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].is(kind.type());
        }
    }

    record Downcast(@Below(World.BOXES) int box, Kind kind) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            Cell cell = world.boxes[box];
            return cell.downcast(kind.type()).map(world.isSame(cell));
        }
    }

    record Equal(
            @Below(World.BOXES) int left,
            @Below(World.BOXES) int right) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[left].equals(world.boxes[right]);
        }
    }

    /** Compared with what is no box. */
    record EqualValue(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        @SuppressWarnings("EqualsIncompatibleType")
        public @Nullable Object run(World world) {
            Cell cell = world.boxes[box];
            return cell.equals(cell.orElse(null));
        }
    }

    record Hash(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].hashCode();
        }
    }

    @Weight(2)
    record Text(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].toString();
        }
    }

    /** Compares by the classes of the values. */
    record Compare(
            @Below(World.BOXES) int left,
            @Below(World.BOXES) int right) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            Comparator<Object> byClass =
                    Comparator.comparing(value -> value.getClass().getName());
            return world.boxes[left].compareTo(world.boxes[right], (first, second) -> {
                world.script.called(first);
                world.script.called(second);
                return byClass.compare(first, second);
            });
        }
    }

    // As Optional

    record ToOptional(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].toOptional();
        }
    }

    record OrElse(@Below(World.BOXES) int box, Value other) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].orElse(world.give(other::make));
        }
    }

    record OrElseGet(@Below(World.BOXES) int box, Value other) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].orElseGet(() -> world.answer(other));
        }
    }

    record OrElseThrow(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].orElseThrow();
        }
    }

    record OrElseThrowAs(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].orElseThrow(() -> {
                world.script.called("or else");
                return new ArithmeticException();
            });
        }
    }

    record IfPresent(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.boxes[box].ifPresent(world.script::called);
            return null;
        }
    }

    record IfPresentOrElse(@Below(World.BOXES) int box) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            world.boxes[box].ifPresentOrElse(world.script::called, () -> world.script.called("or else"));
            return null;
        }
    }

    record Map(@Below(World.BOXES) int box, Value answer) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].map(value -> {
                world.script.called(value);
                return world.give(answer::make);
            });
        }
    }

    record FlatMap(@Below(World.BOXES) int box, Answer answer, Value value) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].flatMap(argument -> {
                world.script.called(argument);
                return answer.of(world.give(value::make));
            });
        }
    }

    record Filter(@Below(World.BOXES) int box, boolean answer) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].filter(value -> {
                world.script.called(value);
                return answer;
            });
        }
    }

    record Or(@Below(World.BOXES) int box, Answer answer, Value value) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.boxes[box].or(() -> {
                world.script.called("or");
                return answer.of(world.give(value::make));
            });
        }
    }

    /** Changes the box before the stream is run, which holds the value already. */
    record Stream(@Below(World.BOXES) int box, boolean cleared) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            java.util.stream.Stream<Object> values = world.boxes[box].stream();
            if (cleared) {
                world.boxes[box].clear();
            }
            return values.toList();
        }

        @Override
        public int changes() {
            return 1 << box;
        }
    }

    // What is no box

    /** A space by its bytes; below none and above all there is none. */
    record OfBytes(@Below(600) int bytes) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.wordsOfBytes(bytes - 40);
        }
    }

    record Open(Opened opened) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return world.open(opened);
        }
    }

    /** For the next operation: what user code does once it was reached so many times. */
    @Weight(24)
    record Arm(
            Hook at,
            @Below(3) int after,
            Reaction reaction,
            @Below(3) List<BoxOperation> nested) implements BoxOperation {
        @Override
        public @Nullable Object run(World world) {
            return null;
        }
    }
}
