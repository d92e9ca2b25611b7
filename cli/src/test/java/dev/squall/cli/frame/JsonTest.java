package dev.squall.cli.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

    record Row(String name, @Nullable Integer count, List<Boolean> flags, Optional<Row> inner) {}

    record Nothing() {}

    @Test
    void aRecordIsAnObjectWithItsComponentsInTheirOrder() {
        Row row =
                new Row(
                        "a",
                        null,
                        List.of(true, false),
                        Optional.of(new Row("b", 1, List.of(), Optional.empty())));

        assertThat(Json.of(row))
                .isEqualTo(
                        "{\"name\":\"a\",\"count\":null,\"flags\":[true,false],\"inner\":"
                                + "{\"name\":\"b\",\"count\":1,\"flags\":[],\"inner\":null}}");
        assertThat(Json.of(new Nothing())).isEqualTo("{}");
        assertThat(Json.of(Map.of())).isEqualTo("{}");
    }

    @Test
    void textsAreEscaped() {
        assertThat(Json.of("\"\\\n\r\t\u0001\u001f\u007fä€"))
                .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0001\\u001f\\u007fä€\"");
    }

    @Test
    void otherValuesAreWrittenAsTexts() {
        assertThat(Json.of(List.of(ExitCode.DONE, Path.of("a/b"), Instant.EPOCH, 1.5, Double.NaN)))
                .isEqualTo("[\"done\",\"a/b\",\"1970-01-01T00:00:00Z\",1.5,\"NaN\"]");
    }
}
