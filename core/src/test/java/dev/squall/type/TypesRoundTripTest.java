package dev.squall.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each type against a real server: text on a statement's first executions, binary on later ones.
@PostgresTest(TypesRoundTripTest.Template.class)
class TypesRoundTripTest {

    private static final int EXECUTIONS = 12;

    static final class Template implements DatabaseTemplate {
        @Override
        public void prepare(TestDatabase database) {
            database.execute(
                    "create extension citext",
                    "create schema \"odd schema\"",
                    "create type \"odd schema\".\"Level of skill\""
                            + " as enum ('beginner', 'it''s, \"5\"')");
        }
    }

    private final TestDatabase database;

    TypesRoundTripTest(TestDatabase database) {
        this.database = database;
    }

    static Stream<Samples<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void valuesComeBackInTextAndInBinary(Samples<T> samples) throws SQLException {
        for (String mode : List.of("", "&binaryTransfer=false", "&prepareThreshold=-1")) {
            try (Connection connection = connect(mode)) {
                roundTrip(connection, samples.type(), samples.values());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void arraysComeBackInTextAndInBinary(Samples<T> samples) throws SQLException {
        List<@Nullable T> withNulls = new ArrayList<>(samples.values());
        withNulls.add(null);
        withNulls.addFirst(null);
        List<List<T>> arrays =
                List.of(withNulls, List.of(), samples.values(), Arrays.asList((T) null, null));
        for (String mode : List.of("", "&binaryTransfer=false", "&prepareThreshold=-1")) {
            try (Connection connection = connect(mode)) {
                roundTrip(connection, samples.type().array(), arrays);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void arraysOfArraysComeBack(Samples<T> samples) throws SQLException {
        List<@Nullable T> row = new ArrayList<>();
        row.add(samples.values().getFirst());
        row.add(null);
        try (Connection connection = connect("")) {
            roundTrip(connection, samples.type().array().array(), List.of(List.of(row, row)));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void nullIsBoundWithItsType(Samples<T> samples) throws SQLException {
        try (Connection connection = connect("")) {
            for (PgType<?> type : List.of(samples.type(), samples.type().array())) {
                String sql =
                        "select pg_typeof("
                                + type.placeholder()
                                + ") = pg_typeof(null::"
                                + type.castName()
                                + "), "
                                + type.placeholder();
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    for (int i = 0; i < EXECUTIONS; i++) {
                        type.bindAny(statement, 1, null);
                        type.bindAny(statement, 2, null);
                        try (ResultSet rows = statement.executeQuery()) {
                            rows.next();
                            boolean isText = type.baseName().equals("text");
                            assertThat(rows.getBoolean(1) || isText).isTrue();
                            assertThat(new RowReader(rows).getOrNull(2, type)).isNull();
                            assertThat(new RowReader(rows).isNull(2)).isTrue();
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void literalsAreValidInDefinitionsAndEqual(Samples<T> samples) throws SQLException {
        PgType<T> type = samples.type();
        try (Connection connection = connect("");
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists literals");
            StringBuilder columns = new StringBuilder();
            for (int i = 0; i < samples.values().size(); i++) {
                columns.append(i == 0 ? "" : ", ").append("c").append(i).append(' ');
                columns.append(type.sqlName()).append(" default ");
                columns.append(type.literal(samples.values().get(i)));
            }
            statement.execute(
                    "create table literals ("
                            + columns
                            + ", l "
                            + type.array().sqlName()
                            + " default "
                            + type.array().literal(samples.values())
                            + ")");
            statement.execute("insert into literals default values");
            try (ResultSet rows = statement.executeQuery("select * from literals")) {
                rows.next();
                RowReader row = new RowReader(rows);
                for (int i = 0; i < samples.values().size(); i++) {
                    assertSame(row.get(i + 1, type), samples.values().get(i));
                }
                assertSame(row.get(samples.values().size() + 1, type.array()), samples.values());
            }
        }
    }

    private Connection connect(String mode) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl() + mode);
    }

    private static <T> void roundTrip(Connection connection, PgType<T> type, List<T> values)
            throws SQLException {
        String sql = "select " + type.placeholder() + ", 7";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < EXECUTIONS; i++) {
                for (T value : values) {
                    type.bindAny(statement, 1, value);
                    try (ResultSet rows = statement.executeQuery()) {
                        rows.next();
                        assertSame(new RowReader(rows).get(1, type), value);
                    }
                }
            }
        }
    }

    private static void assertSame(Object actual, Object expected) {
        if (!Samples.same(actual, expected)) {
            assertThat(actual).isEqualTo(expected);
        }
    }
}
