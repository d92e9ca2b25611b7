package dev.squall.cli.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class DurationsTest {

    private final Durations durations = new Durations();

    @Test
    void peopleWriteThemWithAUnit() {
        assertThat(durations.convert("500ms")).isEqualTo(Duration.ofMillis(500));
        assertThat(durations.convert("3s")).isEqualTo(Duration.ofSeconds(3));
        assertThat(durations.convert(" 10 m ")).isEqualTo(Duration.ofMinutes(10));
        assertThat(durations.convert("2min")).isEqualTo(Duration.ofMinutes(2));
        assertThat(durations.convert("1h")).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aNumberAloneIsNone() {
        assertThatThrownBy(() -> durations.convert("3"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("\"3\" is no duration: 500ms, 3s, 10m and 1h are");
    }

    @Test
    void noneIsLongerThanPostgresCanWait() {
        assertThat(durations.convert("576h")).isEqualTo(Duration.ofDays(24));
        assertThatThrownBy(() -> durations.convert("577h"))
                .hasMessage("\"577h\" is longer than 24 days");
    }

    @Test
    void someMustBeMoreThanNothing() {
        assertThat(durations.convert("0s")).isZero();
        assertThatThrownBy(() -> new Durations.Positive().convert("0s"))
                .hasMessage("\"0s\" must be more than nothing");
    }
}
