package dev.squall.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.squall.error.DecodingException;
import dev.squall.error.EncodingException;
import dev.squall.harness.PostgresTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// pgvector's types, whose binary and text forms are played by `bytea` and `text`.
@PostgresTest
class VectorCodecTest {

    private final DataSource database;

    VectorCodecTest(DataSource database) {
        this.database = database;
    }

    /// A value, as the extension's `_send` and `_out` functions write it.
    record Golden<T>(VectorType<T> type, T value, String bytes, String text) {}

    static Stream<Golden<?>> goldens() {
        return Stream.of(
                new Golden<>(
                        Types.vector(3),
                        Vector.of(1, -2.5f, 0),
                        "0003 0000 3f800000 c0200000 00000000",
                        "[1,-2.5,0]"),
                new Golden<>(Types.VECTOR, Vector.of(1e-30f), "0001 0000 0da24260", "[1e-30]"),
                new Golden<>(
                        Types.halfvec(3),
                        HalfVector.of(1, -2.5f, 65504),
                        "0003 0000 3c00 c100 7bff",
                        "[1,-2.5,65504]"),
                new Golden<>(Types.HALFVEC, HalfVector.of(0.1f), "0001 0000 2e66", "[0.099975586]"),
                new Golden<>(
                        Types.sparsevec(5),
                        SparseVector.of(5, Map.of(1, 1f, 4, -2.5f)),
                        "00000005 00000002 00000000 00000000 00000003 3f800000 c0200000",
                        "{1:1,4:-2.5}/5"),
                new Golden<>(
                        Types.SPARSEVEC,
                        SparseVector.of(1_000_000_000, Map.of()),
                        "3b9aca00 00000000 00000000",
                        "{}/1000000000"));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    <T> void binaryAndTextAreRead(Golden<T> golden) throws SQLException {
        byte[] bytes = HexFormat.of().parseHex(golden.bytes().replace(" ", ""));
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select ?, ?::text, null::text")) {
            Types.BYTEA.bind(statement, 1, bytes);
            statement.setString(2, golden.text());
            for (int i = 0; i < 12; i++) {
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    RowReader row = new RowReader(rows);
                    assertThat(row.get(1, golden.type())).isEqualTo(golden.value());
                    assertThat(row.get(2, golden.type())).isEqualTo(golden.value());
                    assertThat(row.getOrNull(3, golden.type())).isNull();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    <T> void textIsReadBackAlsoInArraysAndLiterals(Golden<T> golden) {
        VectorType<T> type = golden.type();
        assertThat(type.parse(type.format(golden.value()))).isEqualTo(golden.value());
        List<T> two = List.of(golden.value(), golden.value());
        assertThat(type.array().parse(type.array().format(two))).isEqualTo(two);
        assertThat(type.placeholder()).isEqualTo("?::" + type.baseName());
        assertThat(type.literal(golden.value()))
                .isEqualTo("'" + golden.value() + "'::" + type.baseName());
    }

    static Stream<String> broken() {
        return Stream.of(
                "",
                "00",
                "0003 0000 3f800000",
                "0001 0000 3f800000 00",
                "0001 0000 7fc00000",
                "0000 0000",
                "ffff 0000");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenBytesAreAnErrorWithoutTheValue(String hex) throws SQLException {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select ?")) {
            Types.BYTEA.bind(statement, 1, bytes);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                for (PgType<?> type : List.of(Types.VECTOR, Types.HALFVEC, Types.SPARSEVEC)) {
                    assertThatThrownBy(() -> new RowReader(rows).get(1, type))
                            .as(type.sqlName())
                            .isInstanceOf(DecodingException.class)
                            .hasMessageContaining("vector");
                }
            }
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void brokenTextsAreErrors() {
        for (String text :
                List.of("[]", "[1,]", "[1;2]", "[a]", "{1:2}", "{1}/2", "{1:2}/x", "x")) {
            assertThatThrownBy(() -> Types.VECTOR.parse(text))
                    .as(text)
                    .isInstanceOf(Unrepresentable.class);
            assertThatThrownBy(() -> Types.SPARSEVEC.parse(text))
                    .as(text)
                    .isInstanceOf(Unrepresentable.class);
        }
    }

    @Test
    void valuesThatPgvectorRefusesCannotBeMade() {
        assertThatThrownBy(() -> Vector.of()).hasMessageContaining("1 to 16000");
        assertThatThrownBy(() -> Vector.of(new float[16_001])).hasMessageContaining("1 to 16000");
        assertThatThrownBy(() -> Vector.of(Float.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> HalfVector.of(70_000)).hasMessageContaining("out of range");
        assertThatThrownBy(() -> SparseVector.of(0, Map.of())).hasMessageContaining("dimensions");
        assertThatThrownBy(() -> SparseVector.of(2, Map.of(3, 1f))).hasMessageContaining("outside");
        assertThatThrownBy(() -> SparseVector.of(2, Map.of(0, 1f))).hasMessageContaining("outside");
        assertThatThrownBy(() -> SparseVector.of(2, Map.of(1, Float.POSITIVE_INFINITY)))
                .hasMessageContaining("infinite");
    }

    @Test
    void anotherNumberOfDimensionsIsRefusedBeforeItIsSent() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select ?")) {
            Throwable failure =
                    catchThrowable(() -> Types.vector(3).bindAny(statement, 1, Vector.of(1, 2)));
            assertThat(failure)
                    .isInstanceOf(EncodingException.class)
                    .hasMessageContaining("it has 2 dimensions, and not 3");
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void vectorsDoNotChange() {
        float[] given = {1, 2};
        Vector vector = Vector.of(given);
        given[0] = 7;
        vector.values()[1] = 7;
        assertThat(vector).isEqualTo(Vector.of(1, 2)).hasSameHashCodeAs(Vector.of(1, 2));
        assertThat(vector.get(1)).isEqualTo(2);
        assertThat(HalfVector.of(0.1f).get(0)).isEqualTo(0.099975586f);
        assertThat(SparseVector.of(9, Map.of(2, 0f)).elements()).isEmpty();
        assertThat(SparseVector.of(9, Map.of(2, 5f)).get(3)).isZero();
    }
}
