package inlay.bench.boxes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LongCellsTest {

    private static final int UPDATES = 100;

    /** Numbers that overflow come to be zero in the end, which no cell has to box anew. */
    @ParameterizedTest
    @EnumSource
    void shouldCountUp(LongCells.Cell cell) {
        LongCells cells = new LongCells();
        cells.cell = cell;
        cells.make();
        long before = cells.read();
        for (int i = 0; i < UPDATES; i++) {
            cells.update();
        }
        assertEquals(before + UPDATES * LongCells.CELLS, cells.read());
    }
}
