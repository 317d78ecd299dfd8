package inlay.fuzz.box;

import inlay.fuzz.box.BoxOperation.Arm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What happens while an operation runs on one side: the values it is given, the calls it makes, what they do. */
final class Script {

    private static final ThreadLocal<@Nullable Script> RUNNING = new ThreadLocal<>();

    /** What a callback throws. */
    static final class Planned extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Planned() {
            super("planned", null, false, false);
        }
    }

    private final World world;
    private final List<@Nullable Object> given;
    private @Nullable Arm armed;
    private int before;
    private int handedOut;
    private boolean hasNested;

    private final List<@Nullable Object> trace = new ArrayList<>(0);

    /** @param given values made by the side that ran first; grows while that one runs */
    Script(World world, List<@Nullable Object> given, @Nullable Arm armed) {
        this.world = world;
        this.given = given;
        this.armed = armed;
        this.before = armed == null ? 0 : armed.after();
    }

    Outcome run(BoxOperation operation) {
        RUNNING.set(this);
        try {
            world.script = this;
            Object result = operation.run(world);
            return new Outcome(result, null, trace, hasNested);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            return new Outcome(null, e, trace, hasNested);
        } finally {
            RUNNING.set(null);
        }
    }

    /** The same instance on both sides. */
    @Nullable
    Object give(Supplier<? extends @Nullable Object> maker) {
        if (handedOut == given.size()) {
            RUNNING.set(null);
            given.add(maker.get());
            RUNNING.set(this);
        }
        return given.get(handedOut++);
    }

    /** Called by user code wherever it is; does nothing outside of an operation. */
    static void reached(Hook hook) {
        Script script = RUNNING.get();
        if (script != null) {
            script.trace.add(hook);
            script.react(hook);
        }
    }

    /** A callback was called with this. */
    void called(@Nullable Object argument) {
        trace.add(argument);
        reached(Hook.CALL);
    }

    private void react(Hook hook) {
        Arm arm = armed;
        if (arm == null || arm.at() != hook || before-- > 0) {
            return;
        }
        armed = null;
        for (BoxOperation nested : arm.nested()) {
            hasNested = true;
            try {
                trace.add(nested.run(world));
            } catch (RuntimeException e) {
                trace.add(e.getClass());
            }
        }
        if (arm.reaction() == Reaction.THROW) {
            throw new Planned();
        }
        if (arm.reaction() == Reaction.ERROR) {
            throw new AssertionError("planned");
        }
    }
}
