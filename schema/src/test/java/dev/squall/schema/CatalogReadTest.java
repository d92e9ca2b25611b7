package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

@PostgresTest
class CatalogReadTest {

    private static final ObjectId NOTES = ObjectId.of(ObjectKind.TABLE, "public", "notes");

    @BeforeAll
    static void schema(TestDatabase database) {
        database.execute(
                "create extension citext",
                "create schema squall",
                "create table squall.history (id int primary key)",
                "create table notes (id serial primary key, title citext not null,"
                        + " at timestamptz default '2024-01-01 00:00+02')",
                "create view titles as select title from notes",
                "create temporary table passing (id int)");
    }

    @Test
    void whatAnExtensionBringsIsNotRead(TestDatabase database) throws SQLException {
        Snapshot all = read(database, Scope.all());

        ObjectId citext = ObjectId.of(ObjectKind.EXTENSION, "", "citext");
        assertThat(all.has(citext)).isTrue();
        assertThat(all.objects().keySet())
                .noneMatch(id -> id.kind() == ObjectKind.FUNCTION || id.name().equals("passing"));
        assertThat(all.needsOf(NOTES.part(ObjectKind.COLUMN, "title"))).contains(citext);
    }

    @Test
    void aDefaultNeedsItsSequence(TestDatabase database) throws SQLException {
        Snapshot all = read(database, Scope.all());

        ObjectId sequence = ObjectId.of(ObjectKind.SEQUENCE, "public", "notes_id_seq");
        ObjectId column = NOTES.part(ObjectKind.COLUMN, "id");
        assertThat(all.needsOf(column)).contains(sequence);
        assertThat(all.needsOf(sequence)).doesNotContain(column);
        assertThat(all.known(sequence).attachedTo()).isEqualTo(column);
    }

    @Test
    void aSchemaThatIsLeftOutTakesAllThatIsInItAlong(TestDatabase database) throws SQLException {
        Snapshot rest = read(database, Scope.all().without("squall"));

        assertThat(rest.objects().keySet())
                .noneMatch(id -> id.schema().equals("squall") || id.name().equals("squall"))
                .contains(NOTES);
    }

    @Test
    void anObjectThatIsIgnoredTakesItsPartsAlong(TestDatabase database) throws SQLException {
        Snapshot rest = read(database, Scope.all().ignoring("squall.history"));

        assertThat(rest.objects().keySet()).noneMatch(id -> id.toString().contains("history"));
        assertThat(rest.has(ObjectId.of(ObjectKind.SCHEMA, "", "squall"))).isTrue();
    }

    @Test
    void aLostConnectionIsTheErrorThatCameFirst(TestDatabase database) throws SQLException {
        try (Connection lost = database.dataSource().getConnection();
                Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            int process = lost.unwrap(PGConnection.class).getBackendPID();
            statement.execute("select pg_terminate_backend(" + process + ", 5000)");

            assertThatThrownBy(() -> Catalog.read(lost, Scope.all()))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).isEqualTo("57P01"));
        }
        assertThat(read(database, Scope.all()).has(NOTES)).isTrue();
    }

    @Test
    void theSettingsOfTheCallerDoNotMatterAndComeBack(TestDatabase database) throws SQLException {
        Snapshot plain = read(database, Scope.all());
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local search_path = public");
            statement.execute("set local timezone = 'Asia/Tokyo'");
            statement.execute("create table mine (id int)");

            Snapshot within = Catalog.read(connection, Scope.all());

            assertThat(plain.differences(within))
                    .allMatch(id -> id.owner().equals("mine") || id.name().equals("mine"))
                    .isNotEmpty();
            assertThat(setting(statement, "search_path")).isEqualTo("public");
            assertThat(setting(statement, "timezone")).isEqualTo("Asia/Tokyo");
            connection.rollback();
        }
        assertThat(read(database, Scope.all()).differences(plain)).isEmpty();
    }

    private static String setting(Statement statement, String name) throws SQLException {
        try (ResultSet results = statement.executeQuery("show " + name)) {
            results.next();
            return results.getString(1);
        }
    }

    private static Snapshot read(TestDatabase database, Scope scope) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return Catalog.read(connection, scope);
        }
    }
}
