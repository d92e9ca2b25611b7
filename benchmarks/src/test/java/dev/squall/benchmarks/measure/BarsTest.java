package dev.squall.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarsTest {

    private static final Bars BARS = new Bars("squall", 1.15, 1.5);

    private static Cell cell(double low, double bytesRatio) {
        return new Cell("row", "squall", 80, new Interval(low, 1.2, 1.3), 2000, bytesRatio);
    }

    @Test
    void theLowerEndOfTheIntervalDecides() {
        assertThat(BARS.meetTime(cell(1.15, 1))).isTrue();
        assertThat(BARS.meetTime(cell(1.16, 1))).isFalse();
    }

    @Test
    void bytesHaveABarOfTheirOwn() {
        assertThat(BARS.meetBytes(cell(1, 1.5))).isTrue();
        assertThat(BARS.meetBytes(cell(1, 1.6))).isFalse();
    }
}
