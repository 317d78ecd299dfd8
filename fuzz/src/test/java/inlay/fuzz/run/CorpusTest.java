package inlay.fuzz.run;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** The committed inputs of each target, run again. With {@code JAZZER_FUZZ=1}, one target is fuzzed. */
class CorpusTest {

    @FuzzTest
    void shouldAgreeOnSmallVec(byte[] input) {
        SmallVecTarget.fuzzerTestOneInput(input);
    }

    @FuzzTest
    void shouldAgreeOnSlimVec(byte[] input) {
        SlimVecTarget.fuzzerTestOneInput(input);
    }

    @FuzzTest
    void shouldAgreeOnSmallBox(byte[] input) {
        SmallBoxTarget.fuzzerTestOneInput(input);
    }

    @FuzzTest
    void shouldAgreeOnSerialStream(byte[] input) {
        SerialStreamTarget.fuzzerTestOneInput(input);
    }
}
