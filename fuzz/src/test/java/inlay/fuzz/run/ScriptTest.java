package inlay.fuzz.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.fuzz.run.PlantedLanguage.Pop;
import inlay.fuzz.run.PlantedLanguage.Push;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    @Test
    void shouldReadWhatItWrites() {
        Script script = new Script(Languages.named("planted"), List.of(new Push(7), new Pop()));
        assertEquals("planted\npush(7)\npop\n", script.text());
        assertEquals(script, Script.parse(script.text()));
    }

    @Test
    void shouldSkipCommentsAndBlankLines() {
        assertEquals(
                List.of(new Push(7)),
                Script.parse("# a comment\n\nplanted # the language\r\n  push(7) # seven\n")
                        .operations());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|line 1: expected a language, found the end",
                "no such language|line 1: expected one of",
                "planted;push(1);jump|line 3: column 5: expected an operation, found jump",
                "planted;;# comment;push(x)|line 4: column 7: expected a number, found x",
                "planted;push(100)|line 2: column 9: expected a number below 100, found 100",
            })
    void shouldNameTheLineThatIsMalformed(String text, String message) {
        IllegalArgumentException malformed =
                assertThrows(IllegalArgumentException.class, () -> Script.parse(text.replace(';', '\n')));
        assertTrue(String.valueOf(malformed.getMessage()).startsWith(message), malformed.toString());
    }
}
