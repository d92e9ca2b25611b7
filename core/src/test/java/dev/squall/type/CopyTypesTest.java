package dev.squall.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.EncodingException;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;

/// Each type through COPY, both ways, against a real server.
@PostgresTest(TypesRoundTripTest.Template.class)
class CopyTypesTest {

    private static final KnownSql COLUMN = KnownSql.identifier(Identifier.of("v"));

    private final TestDatabase database;

    CopyTypesTest(TestDatabase database) {
        this.database = database;
    }

    static Stream<Samples<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void valuesComeBack(Samples<T> samples) throws SQLException {
        List<@Nullable T> values = new ArrayList<>(samples.values());
        values.add(null);
        roundTrip(samples.type(), values);
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void arraysComeBack(Samples<T> samples) throws SQLException {
        List<@Nullable T> withNulls = new ArrayList<>(samples.values());
        withNulls.add(null);
        roundTrip(
                samples.type().array(),
                Arrays.asList(withNulls, List.of(), samples.values(), (List<T>) null));
        roundTrip(
                samples.type().array().array(),
                List.of(List.of(samples.values(), samples.values())));
    }

    @ParameterizedTest
    @MethodSource("dev.squall.type.RandomValuesTest#sources")
    <T> void manyValuesComeBack(RandomValuesTest.Source<T> source) throws SQLException {
        java.util.Random random = new java.util.Random(7);
        roundTrip(
                source.type(),
                Stream.generate(() -> source.next().apply(random)).limit(1_000).toList());
    }

    @Test
    void aDomainOverAnArrayComesBack() throws SQLException {
        roundTrip(
                Composites.TAGS,
                List.of(new Composites.Tags(List.of()), new Composites.Tags(Samples.TEXTS)));
    }

    @Test
    void textIsForTypesThatKnowNothingElse() {
        assertThat(
                        new TreeSet<>(
                                samples()
                                        .map(Samples::type)
                                        .filter(type -> !type.hasBinaryForm())
                                        .map(PgType::sqlName)
                                        .toList()))
                .containsExactly(
                        "macaddr", "mixed", "money", "price", "tsquery", "tsvector", "xml");
        assertThat(samples().map(Samples::type).filter(type -> !CopyFormat.takes(type)))
                .allMatch(type -> type.baseName().equals("money"))
                .isNotEmpty();
    }

    @Test
    void vectorsAreWrittenAsTheyAreRead() {
        Vector vector = Vector.of(1.5f, -2f);
        HalfVector half = HalfVector.of(0.5f, 3f);
        SparseVector sparse = SparseVector.of(9, java.util.Map.of(1, 0.5f, 7, 2f));
        assertThat(VectorBytes.vector(bytes(Types.VECTOR, vector))).isEqualTo(vector);
        assertThat(VectorBytes.halfVector(bytes(Types.HALFVEC, half))).isEqualTo(half);
        assertThat(VectorBytes.sparseVector(bytes(Types.SPARSEVEC, sparse))).isEqualTo(sparse);
    }

    @Test
    void whatATypeCannotHoldIsRefusedWithoutTheValue() {
        assertThatThrownBy(() -> bytes(Types.TEXT, "secret\0"))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("the value of v in row 7 cannot be sent as text")
                .hasMessageContaining("character 7 of 7 is a NUL")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> bytes(Types.TEXT, "é\ud800"))
                .hasMessageContaining("half of a surrogate pair");
        assertThatThrownBy(() -> bytes(Types.TEXT, "x".repeat(20_000) + "\0"))
                .hasMessageContaining("is a NUL");
        assertThatThrownBy(() -> bytes(Types.DATE, java.time.LocalDate.of(-5000, 1, 1)))
                .hasMessageContaining("the year is not between 4714 BC and 5874897");
        assertThatThrownBy(() -> bytes(Types.TIMESTAMPTZ, java.time.Instant.MAX))
                .hasMessageContaining("the year is not between 4714 BC and 294276");
        assertThatThrownBy(() -> bytes(Types.TIMESTAMP, java.time.LocalDateTime.MIN))
                .hasMessageContaining("the year is not between 4714 BC and 294276");
        assertThatThrownBy(
                        () -> bytes(Types.NUMERIC, java.math.BigDecimal.ONE.movePointLeft(20_000)))
                .hasMessageContaining("numeric holds 131072 digits");
        assertThatThrownBy(() -> bytes(Types.vector(3), Vector.of(1f)))
                .hasMessageContaining("it has 1 dimensions, and not 3");
    }

    private static <T> byte[] bytes(PgType<T> type, T value) {
        CopyBuffer out = new CopyBuffer();
        CopyFormat.BINARY.value(out, type, value, COLUMN, 7);
        return Arrays.copyOfRange(out.bytes(), Integer.BYTES, out.size());
    }

    private <T> void roundTrip(PgType<T> type, List<? extends @Nullable T> values)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
                Statement statement = connection.createStatement()) {
            for (CopyFormat format : List.of(CopyFormat.of(List.of(type)), CopyFormat.TEXT)) {
                if (!CopyFormat.takes(type)) {
                    continue;
                }
                statement.execute("create temp table copied (n serial, v " + type.sqlName() + ")");
                copyIn(connection, format, type, values);
                try (ResultSet rows = statement.executeQuery("select v from copied order by n")) {
                    RowReader row = new RowReader(rows);
                    for (@Nullable T value : values) {
                        assertThat(rows.next()).isTrue();
                        assertSame(row.getOrNull(1, type), value);
                    }
                    assertThat(rows.next()).isFalse();
                }
                List<@Nullable T> read = copyOut(connection, type);
                assertThat(read).hasSameSizeAs(values);
                for (int i = 0; i < read.size(); i++) {
                    assertSame(read.get(i), values.get(i));
                }
                statement.execute("drop table copied");
            }
        }
    }

    private static <T> void copyIn(
            Connection connection,
            CopyFormat format,
            PgType<T> type,
            List<? extends @Nullable T> values)
            throws SQLException {
        CopyBuffer out = new CopyBuffer();
        format.begin(out);
        for (@Nullable T value : values) {
            format.row(out, 1);
            format.value(out, type, value, COLUMN, 1);
            format.next(out, true);
        }
        format.end(out);
        CopyIn copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy copied (v) from stdin" + format.option());
        copy.writeToCopy(out.bytes(), 0, out.size());
        assertThat(copy.endCopy()).isEqualTo(values.size());
    }

    private static <T> List<@Nullable T> copyOut(Connection connection, PgType<T> type)
            throws SQLException {
        List<@Nullable T> read = new ArrayList<>();
        CopiedRows<@Nullable T> rows =
                new CopiedRows<>(
                        List.of("v"),
                        List.of(type),
                        (row, first) -> {
                            @Nullable T value = row.getOrNull(first, type);
                            assertThat(row.isNull(first)).isEqualTo(value == null);
                            return value;
                        },
                        read::add);
        CopyOut copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "copy (select v"
                                        + CopiedRows.cast(type)
                                        + " from copied order by n) to stdout (format binary)");
        for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
            rows.take(connection, message);
        }
        rows.end(connection);
        return read;
    }

    private static void assertSame(@Nullable Object actual, @Nullable Object expected) {
        if (!Samples.same(actual, expected)) {
            assertThat(actual).isEqualTo(expected);
        }
    }
}
