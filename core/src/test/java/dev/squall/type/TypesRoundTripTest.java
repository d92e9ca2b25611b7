package dev.squall.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.DecodingException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGResultSetMetaData;

/// Each type against a real server: text on a statement's first executions, binary on later ones.
@PostgresTest(TypesRoundTripTest.Template.class)
class TypesRoundTripTest {

    private static final int EXECUTIONS = 12;

    static final class Template implements DatabaseTemplate {
        @Override
        public void prepare(TestDatabase database) {
            database.execute(
                    "create extension citext",
                    "create extension hstore",
                    "create schema \"odd schema\"",
                    "create type \"odd schema\".\"Level of skill\""
                            + " as enum ('beginner', 'it''s, \"5\"')");
            database.execute(Composites.create());
            database.execute(SpecialSamples.create().toArray(String[]::new));
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
            roundTrip(
                    connection,
                    samples.type().array().array().array(),
                    List.of(List.of(List.of(row, row), List.of(row, row))));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void bindsHaveTheirTypeAlsoForNull(Samples<T> samples) throws SQLException {
        bindsHaveTheirType(samples.type(), samples.values().getFirst());
        bindsHaveTheirType(samples.type().array(), samples.values());
    }

    private <T> void bindsHaveTheirType(PgType<T> type, T value) throws SQLException {
        String bind = type.placeholder();
        String sql = "select pg_typeof(" + bind + ")::text, pg_typeof(" + bind + ")::text, " + bind;
        try (Connection connection = connect("");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < EXECUTIONS; i++) {
                type.bindAny(statement, 1, null);
                type.bindAny(statement, 2, value);
                type.bindAny(statement, 3, null);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    assertThat(rows.getString(1)).isEqualTo(nameOf(connection, type));
                    assertThat(rows.getString(2)).isEqualTo(rows.getString(1));
                    assertThat(new RowReader(rows).getOrNull(3, type)).isNull();
                    assertThat(new RowReader(rows).isNull(3)).isTrue();
                }
            }
        }
    }

    /// What the server calls it; a text is bound as a varchar, which is as good.
    private static String nameOf(Connection connection, PgType<?> type) throws SQLException {
        PgType<?> sent = type.domainBase(); // a domain's value is sent as what it is over
        String name = sent.castName().equals("text") ? "varchar" : sent.castName();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_typeof(null::" + name + ")")) {
            rows.next();
            return rows.getString(1);
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

    /// A type that the driver does not know would be asked for in the middle of a pipeline; here
    /// the transaction has failed, so that a question is an error.
    @ParameterizedTest
    @MethodSource("samples")
    <T> void noTypeAsksTheServerWhatItIs(Samples<T> samples) throws SQLException {
        PgType<T> type = samples.type();
        PgType<List<T>> array = type.array();
        T value = samples.values().getLast();
        for (String mode : List.of("", "&prepareThreshold=-1")) {
            try (Connection connection = connect(mode);
                    PreparedStatement statement =
                            connection.prepareStatement(
                                    "select " + type.placeholder() + ", " + array.placeholder())) {
                connection.setAutoCommit(false);
                type.bindAny(statement, 1, value);
                array.bindAny(statement, 2, List.of(value));
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    fail(connection);
                    assertSame(new RowReader(rows).get(1, type), value);
                    assertSame(new RowReader(rows).get(2, array), List.of(value));
                }
            }
            try (Connection connection = connect(mode);
                    PreparedStatement statement = connection.prepareStatement("select ?, ?")) {
                connection.setAutoCommit(false);
                fail(connection);
                type.bindAny(statement, 1, null);
                type.bindAny(statement, 1, value);
                array.bindAny(statement, 2, null);
                array.bindAny(statement, 2, List.of(value));
            }
        }
    }

    @Test
    void aDomainOverAnArrayComesBack() throws SQLException {
        List<Composites.Tags> values =
                List.of(new Composites.Tags(List.of()), new Composites.Tags(Samples.TEXTS));
        for (String mode : List.of("", "&binaryTransfer=false", "&prepareThreshold=-1")) {
            try (Connection connection = connect(mode)) {
                roundTrip(connection, Composites.TAGS, values);
            }
        }
    }

    @Test
    void columnsOfDomainsAndCompositesComeBack() throws SQLException {
        try (Connection connection = connect("");
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists of_types");
            statement.execute(
                    "create table of_types (e \"odd schema\".\"E-mail\", es \"odd"
                            + " schema\".\"E-mail\"[], m mixed, ms mixed[], a age, aa age[])");
            Composites.Mixed mixed = Composites.mixed("it's, \"x\" \\", null);
            Composites.Email email = new Composites.Email("a\"b\\c");
            Composites.Age age = new Composites.Age(5);
            List<PgType<?>> types =
                    List.of(
                            Composites.EMAIL,
                            Composites.EMAIL.array(),
                            Composites.MIXED,
                            Composites.MIXED.array(),
                            Composites.AGE,
                            Composites.AGE.array());
            List<Object> values =
                    List.of(email, List.of(email), mixed, List.of(mixed, mixed), age, List.of(age));
            String binds = String.join(", ", types.stream().map(PgType::placeholder).toList());
            try (PreparedStatement insert =
                            connection.prepareStatement(
                                    "insert into of_types values (" + binds + ")");
                    PreparedStatement select =
                            connection.prepareStatement(
                                    "select * from of_types where e = ? and e like 'a%' and es @> "
                                            + Composites.EMAIL.array().placeholder()
                                            + " and m = "
                                            + Composites.MIXED.placeholder())) {
                for (int i = 0; i < EXECUTIONS; i++) {
                    for (int c = 0; c < types.size(); c++) {
                        types.get(c).bindAny(insert, c + 1, values.get(c));
                    }
                    insert.execute();
                    Composites.EMAIL.bindAny(select, 1, email);
                    Composites.EMAIL.array().bindAny(select, 2, List.of(email));
                    Composites.MIXED.bindAny(select, 3, mixed);
                    try (ResultSet rows = select.executeQuery()) {
                        rows.next();
                        for (int c = 0; c < types.size(); c++) {
                            assertSame(new RowReader(rows).get(c + 1, types.get(c)), values.get(c));
                        }
                    }
                }
            }
        }
    }

    @Test
    void aFieldThatIsNullAndMustNotBeIsAnError() throws SQLException {
        try (Connection connection = connect("");
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select '(,secret)', '(1)', '(1,2', '7'")) {
            rows.next();
            RowReader row = new RowReader(rows);
            assertThatThrownBy(() -> row.get(1, Composites.POINT))
                    .isInstanceOf(DecodingException.class)
                    .hasMessageContaining("the field x is null")
                    .hasMessageContaining("declare it @Nullable")
                    .hasMessageNotContaining("secret");
            assertThatThrownBy(() -> row.get(2, Composites.POINT))
                    .isInstanceOf(DecodingException.class)
                    .hasMessageContaining("it has 1 fields, and the record 2");
            assertThatThrownBy(() -> row.get(3, Composites.POINT))
                    .isInstanceOf(DecodingException.class);
            assertThat(row.get(4, Types.INTEGER)).isEqualTo(7);
        }
    }

    private static void fail(Connection connection) {
        assertThatThrownBy(() -> connection.createStatement().execute("select 1 / 0"))
                .hasMessageContaining("division by zero");
    }

    @Test
    void laterExecutionsAreBinary() throws SQLException {
        List<PgType<?>> types =
                List.of(
                        Types.INTEGER,
                        Types.NUMERIC,
                        Types.UUID,
                        Types.DATE,
                        Types.TIME,
                        Types.TIMESTAMP,
                        Types.TIMESTAMPTZ,
                        Types.BYTEA,
                        Types.TEXT.array());
        try (Connection connection = connect("")) {
            for (PgType<?> type : types) {
                try (PreparedStatement statement = connection.prepareStatement("select ?")) {
                    List<Integer> formats = new ArrayList<>();
                    for (int i = 0; i < EXECUTIONS; i++) {
                        type.bindAny(statement, 1, null);
                        try (ResultSet rows = statement.executeQuery()) {
                            formats.add(((PGResultSetMetaData) rows.getMetaData()).getFormat(1));
                        }
                    }
                    assertThat(formats).as(type.sqlName()).startsWith(0).endsWith(1);
                }
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
                        assertThat(new RowReader(rows).isNull(1)).isFalse();
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
