package dev.squall.cli.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void columnsAreAsWideAsTheirWidestText() {
        assertThat(new Columns().row("a", "b").row("ccc", "", "d").row("e").lines())
                .containsExactly("a    b", "ccc     d", "e");
    }

    @Test
    void textsOfSeveralLinesStayInTheirColumn() {
        assertThat(new Columns().row("a", "b\ncc", "d").row("e", "f", "g").lines())
                .containsExactly("a  b   d", "   cc", "e  f   g");
    }

    @Test
    void lettersBeyondTheBasicPlaneCountOnce() {
        assertThat(new Columns().row("\uD83D\uDC18", "x").row("ab", "y").lines())
                .containsExactly("\uD83D\uDC18   x", "ab  y");
    }
}
