package dev.squall.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.squall.error.DecodingException;
import dev.squall.error.EncodingException;
import dev.squall.harness.PostgresTest;
import dev.squall.type.JsonMapper;
import dev.squall.type.JsonTarget;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PostgresTest
class JacksonJsonTest {

    private static final int EXECUTIONS = 12;

    enum Goal {
        READ,
        WRITE;

        @Override
        public String toString() {
            return "a goal";
        }
    }

    record Step(String title, int minutes) {}

    record Context(
            Goal goal,
            List<Step> steps,
            Map<String, List<@Nullable BigDecimal>> scores,
            @Nullable String note,
            @Nullable List<@Nullable String> tags,
            LocalDate day,
            Instant at,
            Duration length,
            UUID id) {}

    /// Cannot be written.
    static final class Opaque {
        @JsonValue
        @SuppressWarnings("DoNotCallSuggester") // Jackson calls it
        String text() {
            throw new IllegalStateException("sesame");
        }
    }

    record Page<T>(T first, List<T> rest) {}

    static final JsonTarget<Context> CONTEXT = new JsonTarget<>() {};
    static final JsonTarget<Step> STEP = new JsonTarget<>() {};

    private final DataSource database;

    JacksonJsonTest(DataSource database) {
        this.database = database;
    }

    private static Context context(@Nullable String note) {
        return new Context(
                Goal.WRITE,
                List.of(new Step("it's \"quoted\" \\ 🙂\n{}", Integer.MIN_VALUE)),
                Map.of("", Arrays.asList(new BigDecimal("0.10"), null)),
                note,
                note == null ? null : Arrays.asList(note, null),
                LocalDate.of(2026, 2, 28),
                Instant.parse("2026-11-20T10:00:00.123456789Z"),
                Duration.ofSeconds(90),
                new UUID(1, 2));
    }

    @Test
    void mapperIsFoundByItself() {
        assertThat(JsonMapper.installed()).isInstanceOf(JacksonJson.class);
    }

    @Test
    void recordsListsMapsAndGenericsComeBack() throws SQLException {
        comesBack(Types.jsonb(CONTEXT), context(null));
        comesBack(Types.json(CONTEXT), context("null"));
        comesBack(Types.jsonb(new JsonTarget<List<Step>>() {}), List.of(new Step("", 0)));
        comesBack(Types.jsonb(new JsonTarget<List<Step>>() {}), List.of());
        comesBack(
                Types.jsonb(new JsonTarget<Map<String, Step>>() {}),
                Map.of("a.b", new Step("", 1)));
        comesBack(
                Types.jsonb(new JsonTarget<Page<Step>>() {}),
                new Page<>(new Step("first", 1), List.of(new Step("second", 2))));
        comesBack(Types.json(new JsonTarget<String>() {}), "null");
        comesBack(Types.jsonb(new JsonTarget<Integer>() {}), 7);
    }

    private <T> void comesBack(PgType<T> type, T value) throws SQLException {
        String sql = "select ?, ?, " + type.literal(value);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < EXECUTIONS; i++) {
                type.bindAny(statement, 1, value);
                type.array().bindAny(statement, 2, Arrays.asList(value, null));
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    RowReader row = new RowReader(rows);
                    assertThat(row.get(1, type)).isEqualTo(value);
                    assertThat(row.get(2, type.array())).isEqualTo(Arrays.asList(value, null));
                    assertThat(row.get(3, type)).isEqualTo(value);
                }
            }
        }
    }

    @Test
    void numbersWithoutATypeKeepTheirDigits() throws SQLException {
        comesBack(
                Types.jsonb(new JsonTarget<Map<String, Object>>() {}),
                Map.of("n", new BigDecimal("12345678901234567890.12345678901234567890"), "i", 7));
    }

    @Test
    void nullOfJsonAndNullOfSqlAreNull() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select 'null'::jsonb, null::jsonb, ?")) {
            Types.jsonb(STEP).bindAny(statement, 1, null);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                for (int i = 1; i <= 3; i++) {
                    assertThat(new RowReader(rows).getOrNull(i, Types.jsonb(STEP))).isNull();
                }
            }
        }
    }

    @Test
    void unknownPropertiesAreIgnored() throws SQLException {
        assertThat(read("{\"title\":\"a\",\"minutes\":1,\"later\":{\"x\":[]}}", STEP))
                .isEqualTo(new Step("a", 1));
    }

    @Test
    void nullableComponentsMayBeMissing() throws SQLException {
        record Note(@Nullable String text, @Nullable Integer number) {}
        assertThat(read("{}", new JsonTarget<Note>() {})).isEqualTo(new Note(null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":\"sesame\",\"minutes\":\"sesame\"} | $.minutes",
                "{\"title\":\"sesame\",\"minutes\":1.5} | $.minutes",
                "{\"title\":\"sesame\",\"minutes\":3000000000} | $.minutes",
                "{\"title\":\"sesame\",\"minutes\":null} | $.minutes",
                "{\"title\":\"sesame\"} | $.minutes",
                "{\"title\":null,\"minutes\":1} | $.title",
                "{\"minutes\":1} | $.title",
                "{\"title\":{\"sesame\":1},\"minutes\":1} | $.title",
                "[\"sesame\"] | $",
                "\"sesame\" | $"
            })
    void jsonThatDoesNotFitIsAnErrorWithoutValues(String json, String path) {
        Throwable failure = catchThrowable(() -> read(json, STEP));
        assertThat(failure)
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("SQ320 column 1 (answer) cannot be read as jsonb")
                .hasMessageContaining("the json at " + path + " does not fit");
        assertNoTrace(failure);
    }

    @Test
    void placeOfAnErrorNamesNoKeysOfMaps() {
        Throwable failure =
                catchThrowable(
                        () ->
                                read(
                                        "{\"sesame\":[{\"title\":\"a\",\"minutes\":1},{}]}",
                                        new JsonTarget<Map<String, List<Step>>>() {}));
        assertThat(failure).hasMessageContaining("the json at $[*][1].");
        assertNoTrace(failure);
    }

    @Test
    void nullsInsideListsOfRecordsAreRefused() {
        record Steps(List<Step> steps) {}
        Throwable failure =
                catchThrowable(() -> read("{\"steps\":[null]}", new JsonTarget<Steps>() {}));
        assertThat(failure)
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("the json at $.steps");
    }

    @Test
    void valueWithoutJsonIsRefusedBeforeItIsSent() throws SQLException {
        record Loop(List<Object> self) {}
        List<Object> self = new java.util.ArrayList<>();
        self.add(new Opaque());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select ?")) {
            Throwable failure =
                    catchThrowable(
                            () ->
                                    Types.jsonb(new JsonTarget<Loop>() {})
                                            .bindAny(statement, 1, new Loop(self)));
            assertThat(failure)
                    .isInstanceOf(EncodingException.class)
                    .hasMessageContaining("there is no json for the value at $.self[0]");
        }
    }

    private <T> @Nullable T read(String json, JsonTarget<T> target) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select ?::jsonb as answer")) {
            statement.setString(1, json);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new RowReader(rows).getOrNull(1, Types.jsonb(target));
            }
        }
    }

    private static void assertNoTrace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause.getMessage()).doesNotContain("sesame");
        }
    }
}
