package inlay.fuzz.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.fuzz.run.PlantedTarget;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CampaignTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        CommandLine command = Campaign.commandLine(List.of(PlantedTarget.TARGET));
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    @Test
    void shouldFindThePlantedBug(@TempDir Path directory) throws Exception {
        int exit = execute("--seconds=30", "--corpus=" + directory.resolve("corpus"), "--output=" + directory);
        System.out.println(out);
        System.out.println(err);
        assertEquals(1, exit);
        assertTrue(Files.exists(directory.resolve("index.html")));
    }
}
