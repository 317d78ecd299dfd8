package consumer.smallvec;

import inlay.smallvec.SmallVec;
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
        assert SmallVec.class.getModule().isNamed() == named;

        SmallVec<String> names = SmallVec.of("a", "b", "c", "d");
        assert !names.spilled();
        names.add("e");
        assert names.spilled();
        names.removeIf(name -> name.equals("a"));
        names.shrinkToFit();
        assert !names.spilled();
        Vec<String> drained = names.drain(0, 2);
        assert drained.equals(List.of("b", "c"));
        assert names.equals(List.of("d", "e"));
        assert Stream.of(3, 1, 2).sorted().collect(SmallVec.collector(2)).spilled();
        System.out.println(names + " in " + SmallVec.class.getModule());
    }
}
