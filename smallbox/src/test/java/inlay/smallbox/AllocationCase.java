package inlay.smallbox;

import inlay.vec.suite.AllocationLoop;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Writes to a box that lives on, and reads from it. */
final class AllocationCase extends AllocationLoop {

    static final String USE = "use";

    private static final Use BY = Use.valueOf(System.getProperty(USE, Use.MIXED_SET.name()));

    /** What is done with the box. */
    enum Use {
        LONG_ACCESSORS,
        INT_ACCESSORS,
        DOUBLE_ACCESSORS,
        BOOLEAN_ACCESSORS,
        MIXED_ACCESSORS,
        MIXED_SET,
        MIXED_SET_GET,
        LONG_IN_USED_BOX,
        INTEGER_IN_USED_BOX,
        LONG,
        INTEGER,
        SHORT,
        BYTE,
        CHARACTER,
        BOOLEAN,
        FLOAT,
        DOUBLE,
        INSTANT,
        UNIQUE_ID,
        POINT
    }

    /** Two ints. */
    record Point(int x, int y) {}

    private static final Object[] MIXED = new Object[1024];

    static {
        for (int i = 0; i < MIXED.length; i++) {
            MIXED[i] = switch (new Random(i * 31L).nextInt(6)) {
                case 0 -> (long) i << 32;
                case 1 -> i + 0.5;
                case 2 -> Instant.ofEpochSecond(i, i);
                case 3 -> new UUID(i, i);
                case 4 -> new Point(i, i);
                default -> i % 2 == 0;
            };
        }
    }

    private final SmallBox<Object> box = SmallBox.empty(Space.S2);

    private AllocationCase() {}

    /** No arguments. */
    public static void main(String[] arguments) {
        new AllocationCase().run();
    }

    private static Object mixed(int index) {
        return MIXED[index % MIXED.length];
    }

    /** What an operation adds to the checksum. */
    static long expected(Use use, int index) {
        return switch (use) {
            case BOOLEAN_ACCESSORS, BOOLEAN -> index % 2;
            case MIXED_ACCESSORS -> index % 4 == 3 ? 1 : index;
            case MIXED_SET -> mixed(index) instanceof Long ? 1 : 0;
            case MIXED_SET_GET -> mixed(index).hashCode();
            case SHORT -> (short) index;
            case BYTE -> (byte) index;
            case CHARACTER -> (char) index;
            default -> index;
        };
    }

    @Override
    protected void operation(int index) {
        switch (BY) {
            case LONG_ACCESSORS -> {
                box.setLong(index);
                checksum += box.getLong();
            }
            case INT_ACCESSORS -> {
                box.setInt(index);
                checksum += box.getInt();
            }
            case DOUBLE_ACCESSORS -> {
                box.setDouble(index);
                checksum += (long) box.getDouble();
            }
            case BOOLEAN_ACCESSORS -> {
                box.setBoolean(index % 2 == 1);
                checksum += box.getBoolean() ? 1 : 0;
            }
            case MIXED_ACCESSORS -> mixedAccessors(index);
            case MIXED_SET -> {
                box.set(mixed(index));
                checksum += box.is(Long.class) ? 1 : 0;
            }
            case MIXED_SET_GET -> {
                box.set(mixed(index));
                checksum += box.get().hashCode();
            }
            case LONG_IN_USED_BOX -> {
                requireUsable();
                longs(index);
            }
            case INTEGER_IN_USED_BOX -> {
                requireUsable();
                integers(index);
            }
            case LONG -> longs(index);
            case INTEGER -> integers(index);
            case SHORT -> {
                box.set((short) index);
                checksum += (Short) box.get();
            }
            case CHARACTER -> {
                box.set((char) index);
                checksum += (Character) box.get();
            }
            case BYTE -> {
                box.set((byte) index);
                checksum += (Byte) box.get();
            }
            case BOOLEAN -> {
                box.set(index % 2 == 1);
                checksum += (Boolean) box.get() ? 1 : 0;
            }
            case FLOAT -> {
                box.set((float) index);
                checksum += (long) (float) (Float) box.get();
            }
            case DOUBLE -> {
                box.set((double) index);
                checksum += (long) (double) (Double) box.get();
            }
            case INSTANT -> {
                box.set(Instant.ofEpochSecond(index, 1));
                checksum += ((Instant) box.get()).getEpochSecond();
            }
            case UNIQUE_ID -> {
                box.set(new UUID(index, 1));
                checksum += ((UUID) box.get()).getMostSignificantBits();
            }
            case POINT -> {
                box.set(new Point(index, 1));
                checksum += ((Point) box.get()).x();
            }
        }
    }

    /** From here on the compiler knows that there is a box. */
    private void requireUsable() {
        if (box.isHeap()) {
            throw new IllegalStateException("A reference: " + box);
        }
    }

    private void longs(int index) {
        box.set((long) index);
        checksum += (Long) box.get();
    }

    private void integers(int index) {
        box.set(index);
        checksum += (Integer) box.get();
    }

    private void mixedAccessors(int index) {
        switch (index % 4) {
            case 0 -> {
                box.setLong(index);
                checksum += box.getLong();
            }
            case 1 -> {
                box.setInt(index);
                checksum += box.getInt();
            }
            case 2 -> {
                box.setDouble(index);
                checksum += (long) box.getDouble();
            }
            default -> {
                box.setBoolean(true);
                checksum += box.getBoolean() ? 1 : 0;
            }
        }
    }
}
