package consumer.slimvec;

import inlay.slimvec.SlimVec;
import inlay.vec.Vec;
import java.util.List;
import java.util.stream.Stream;

/** Uses the list and the contract that comes with it. */
final class Main {

    private Main() {}

    /** The only argument: {@code named} on the module path, {@code unnamed} on the class path. */
    public static void main(String[] arguments) {
        boolean named = arguments[0].equals("named");
        assert Main.class.getModule().isNamed() == named;
        assert SlimVec.class.getModule().isNamed() == named;

        SlimVec<String> tags = SlimVec.create();
        assert tags.capacity() == 0;
        tags.add("new");
        assert tags.capacity() == 1;
        tags.add("hot");
        Vec<String> split = tags.splitOff(1);
        assert split.equals(List.of("hot"));
        assert SlimVec.repeat(tags, 2).equals(List.of("new", "new"));
        assert SlimVec.filled(1_000_000, null).lastIndexOf(null) == 999_999;
        assert Stream.of(3, 1, 2).sorted().collect(SlimVec.collector()).equals(List.of(1, 2, 3));
        System.out.println(tags + " in " + SlimVec.class.getModule());
    }
}
