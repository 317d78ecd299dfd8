package inlay.fuzz.stream;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialStreamsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shouldTakeForgedStreams(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(120)];
            random.nextBytes(bytes);
            SerialStreams.check(bytes);
        }
    }

    @Test
    void shouldReadWhatIsWrittenAndNothingElse() throws Exception {
        int read = 0;
        for (int first = 0; first < 256; first++) {
            byte[] unchanged = {1, (byte) first, 0};
            assertDoesNotThrow(() -> SerialStreams.check(unchanged));
            byte[] stream = Forge.stream(new byte[] {(byte) first, 0});
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
                in.readObject();
                read++;
            } catch (InvalidObjectException refused) {
                assertTrue(String.valueOf(refused.getMessage()).endsWith(" is read from its serial form only"));
            }
        }
        assertTrue(read > 200, read + " of 256 unchanged streams were read");
    }

    @Test
    void shouldReachMoreThanRefusal() {
        Random random = new Random(5);
        int read = 0;
        int refusals = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(120)];
            random.nextBytes(bytes);
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(Forge.stream(bytes)))) {
                read += in.readObject() == null ? 0 : 1;
            } catch (Exception | LinkageError refused) {
                refusals++;
            }
        }
        assertTrue(read > 200, read + " of 2000 forged streams were read");
        assertTrue(refusals > 200, refusals + " of 2000 forged streams were refused");
    }

    @Test
    void shouldTakeNoBytes() {
        assertDoesNotThrow(() -> SerialStreams.check(new byte[0]));
        assertDoesNotThrow(() -> SerialStreams.check(new byte[1]));
    }
}
