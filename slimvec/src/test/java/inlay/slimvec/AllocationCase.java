package inlay.slimvec;

import inlay.vec.suite.AllocationLoop;
import java.util.Arrays;

/** Uses lists that are kept. */
final class AllocationCase extends AllocationLoop {

    static final String USE = "use";

    /** Short and long, with room and full. */
    static final int[] SIZES = {0, 1, 2, 3, 4, 7, 16, 17, 20};

    private static final Use BY = Use.valueOf(System.getProperty(USE, Use.ACCESS.name()));
    private static final int CAPACITY_OF_SHARED_MARKERS = 16;
    private static final int CAPACITY_OF_OWN_MARKER = 40;
    private static final String ELEMENT = "element";

    /** What is done with the lists. */
    enum Use {
        FIRST_ELEMENT,
        PUSHING,
        ACCESS,
        FOR_EACH_METHOD,
        FOR_EACH_LOOP
    }

    private final SlimVec<String>[] lists = lists();
    private final SlimVec<String> shortOne = SlimVec.withCapacity(CAPACITY_OF_SHARED_MARKERS);
    private final SlimVec<String> longOne = SlimVec.withCapacity(CAPACITY_OF_OWN_MARKER);

    /** The latest list, which is thereby none that the compiler could leave out. */
    SlimVec<String> kept = SlimVec.of();

    private AllocationCase() {}

    /** No arguments. */
    public static void main(String[] arguments) {
        new AllocationCase().run();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static SlimVec<String>[] lists() {
        return Arrays.stream(SIZES)
                .mapToObj(size -> {
                    SlimVec<String> list = size % 2 == 0 ? SlimVec.create() : SlimVec.withCapacity(size);
                    for (int i = 0; i < size; i++) {
                        list.add(ELEMENT);
                    }
                    return list;
                })
                .toArray(SlimVec[]::new);
    }

    /** What an operation adds to the checksum. */
    static long expectedSum(int operation, Use use) {
        int size = SIZES[operation % SIZES.length];
        return switch (use) {
            case FIRST_ELEMENT -> 1;
            case PUSHING -> 2;
            case ACCESS -> 2L * size * ELEMENT.length() - 1;
            case FOR_EACH_METHOD, FOR_EACH_LOOP -> (long) size * ELEMENT.length();
        };
    }

    @Override
    protected void operation(int index) {
        SlimVec<String> list = lists[index % SIZES.length];
        switch (BY) {
            case FIRST_ELEMENT -> {
                SlimVec<String> fresh = SlimVec.create();
                fresh.add(ELEMENT);
                kept = fresh;
                checksum += fresh.size();
            }
            case PUSHING -> checksum += pushed(shortOne) + pushed(longOne);
            case ACCESS -> {
                for (int i = 0; i < list.size(); i++) {
                    checksum += list.get(i).length();
                    checksum += list.set(i, ELEMENT).length();
                }
                checksum += list.indexOf("another");
            }
            case FOR_EACH_METHOD -> list.forEach(element -> checksum += element.length());
            case FOR_EACH_LOOP -> {
                for (String element : list) {
                    checksum += element.length();
                }
            }
        }
    }

    /** Leaves one slot free: a marker that was let go of would have to be replaced. */
    private static int pushed(SlimVec<String> list) {
        if (list.size() == list.capacity() - 1) {
            list.clear();
        }
        list.push(ELEMENT);
        return 1;
    }
}
