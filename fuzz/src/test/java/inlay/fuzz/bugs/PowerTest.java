package inlay.fuzz.bugs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sequences find every deliberate bug, and nothing where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PowerTest {

    private static final int THREADS = 2;
    private static final int SHORT_HISTORY = 10;
    private static final Path TABLE = Path.of("target", "power.md");

    private final List<Bug> bugs = Bug.all();
    private final Map<String, Future<Hunt>> hunts = new TreeMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    PowerTest() {
        bugs.forEach(bug -> hunts.put(bug.name(), threads.submit(() -> Hunt.of(bug, Hunt.MOST))));
    }

    List<Bug> bugs() {
        return bugs;
    }

    List<Bug> deepBugs() {
        return bugs.stream().filter(Bug::isDeep).toList();
    }

    private Hunt hunt(Bug bug) throws Exception {
        return hunts.get(bug.name()).get();
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void shouldFindBug(Bug bug) throws Exception {
        assertTrue(hunt(bug).sequences().isPresent(), bug::title);
    }

    @ParameterizedTest
    @MethodSource("deepBugs")
    void shouldNeedALongHistory(Bug bug) throws Exception {
        assertTrue(hunt(bug).operations().orElse(0) > SHORT_HISTORY, () -> "operations needed: " + bug);
    }

    /** As many sequences as it took to find all bugs. */
    @ParameterizedTest
    @ValueSource(strings = {Properties.LIST, Properties.BOX, Properties.STREAM})
    void shouldFindNothingInTheSourcesAsTheyAre(String property) throws Exception {
        long most = 0;
        for (Bug bug : bugs) {
            if (bug.property().equals(property)) {
                most = Math.max(most, hunt(bug).sequences().orElse(Hunt.MOST));
            }
        }
        assertEquals("", Hunt.control(property, most));
    }

    @AfterAll
    void writeTable() throws Exception {
        List<Hunt> found = new ArrayList<>();
        for (Bug bug : bugs) {
            found.add(hunt(bug));
        }
        threads.shutdown();
        String table = Hunt.table(found);
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table);
    }
}
