package dev.squall.schema;

import static dev.squall.declare.GrantTarget.allTables;
import static dev.squall.declare.Privilege.DELETE;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Privilege.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Definition;
import dev.squall.declare.Role;
import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.table.Column;
import dev.squall.table.TextColumn;
import dev.squall.type.Types;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/// Rows find their partitions, and nobody finds a way around the policies of the table.
@PostgresTest(PartitionTest.Partitioned.class)
class PartitionTest {

    private static final String ALICE = new UUID(0, 1).toString();
    private static final String BOB = new UUID(0, 2).toString();

    /// The schema, made by an owner who is no superuser.
    public static final class Partitioned implements DatabaseTemplate {

        @Override
        public void prepare(TestDatabase database) throws Exception {
            database.execute(
                    "do $$ begin create role partition_owner nologin createrole;"
                            + " exception when duplicate_object then null; end $$",
                    "do $$ begin execute format('grant create on database %I to partition_owner',"
                            + " current_database()); end $$",
                    "grant all on schema public to partition_owner");
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("set role partition_owner");
                SchemaApply.apply(connection, Plan.fromEmpty(schema()));
                statement.execute("reset role");
            }
        }

        private static DeclaredSchema schema() {
            return DeclaredSchema.of(
                    "Partitioned",
                    List.of(
                            new PartitionTables.Events(),
                            new PartitionTables.Topics(),
                            new PartitionTables.Visits(),
                            new PartitionTables.Spread()),
                    d ->
                            d.role(Role.AUTHENTICATED)
                                    .grant(SELECT, INSERT, UPDATE, DELETE)
                                    .on(allTables()));
        }
    }

    private final TestDatabase database;

    PartitionTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void rows() {
        database.execute(
                "delete from events",
                "delete from topics",
                "insert into topics (id) values (1), (2)",
                "insert into events values"
                        + " (1, '2025-12-31 23:59:59.999999Z', 'de', '%1$s', 1),".formatted(ALICE)
                        + " (2, '2026-01-01 00:00Z', 'de', '%1$s', 1),".formatted(BOB)
                        + " (3, '2026-07-01 00:00Z', 'fr', '%1$s', 1),".formatted(ALICE)
                        + " (4, '2026-07-01 00:00Z', 'it''s us', '%1$s', 2),".formatted(BOB)
                        + " (5, '2027-01-01 00:00Z', 'de', '%1$s', 2)".formatted(ALICE));
    }

    private List<String> as(String user, String query) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role authenticated");
            statement.execute("set local app.user_id = '" + user + "'");
            List<String> found = new ArrayList<>();
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            connection.rollback();
            return found;
        }
    }

    @Test
    void eachRowIsInItsPartition() {
        assertThat(database.rows("select id, tableoid::regclass from events order by id"))
                .containsExactly(
                        "1|events_old",
                        "2|events_first_half",
                        "3|events_eu",
                        "4|events_us",
                        "5|events_rest");
        database.execute(
                "insert into stats.visits select gen_random_uuid(), c from"
                        + " (values ('de'), ('fr')) as v (c), generate_series(1, 60)",
                "insert into spread select generate_series(1, 60)");
        assertThat(
                        database.rows(
                                "select distinct tableoid::regclass::text from stats.visits"
                                        + " union select distinct tableoid::regclass::text from"
                                        + " spread order by 1"))
                .containsExactly(
                        "spread_1",
                        "spread_3",
                        "spread_even",
                        "stats.de_0",
                        "stats.de_1",
                        "stats.de_2",
                        "stats.visits_other");
    }

    @Test
    void keysIndexesAndCountersAreThoseOfTheTable() {
        assertThat(
                        database.rows(
                                "select count(*), count(*) filter (where indexdef like '%user_id%')"
                                        + " from pg_indexes where tablename in ('events_old',"
                                        + " 'events_first_half', 'events_eu', 'events_us',"
                                        + " 'events_rest')"))
                .containsExactly("10|5");
        assertThat(database.rows("select id, events_count from topics order by id"))
                .containsExactly("1|3", "2|2");
        database.execute(
                "update events set at = '2026-02-01Z', topic_id = 2 where id in (1, 3)",
                "delete from events where id = 5");
        assertThat(database.rows("select id, events_count from topics order by id"))
                .containsExactly("1|1", "2|3");
    }

    @Test
    void policiesHoldThroughTheTable() throws SQLException {
        assertThat(as(ALICE, "select id from events order by id")).containsExactly("1", "3", "5");
        assertThat(as(BOB, "select id from events order by id")).containsExactly("2", "4");
    }

    @Test
    void aPartitionIsNoWayAroundThem() throws SQLException {
        PSQLException error =
                catchThrowableOfType(
                        PSQLException.class, () -> as(ALICE, "select id from events_first_half"));
        assertThat(error.getSQLState()).isEqualTo("42501");

        database.execute("grant select on all tables in schema public to authenticated");
        try {
            for (String partition :
                    List.of("events_old", "events_first_half", "events_second_half", "events_eu")) {
                assertThat(as(ALICE, "select id from " + partition)).as(partition).isEmpty();
            }
            assertThat(as(ALICE, "select id from events order by id"))
                    .containsExactly("1", "3", "5");
        } finally {
            database.execute(
                    "revoke select on events_old, events_first_half, events_second_half, events_eu,"
                            + " events_us, events_rest from authenticated");
        }
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set role partition_owner");
            try (var rows = statement.executeQuery("select count(*) from events_old")) {
                rows.next();
                assertThat(rows.getInt(1)).as("what the owner sees").isZero();
            }
            statement.execute("reset role");
        }
    }

    @Test
    void partitionsAreStoredAsTheTableSays() {
        assertThat(
                        database.rows(
                                "select relname, relkind, relpersistence, reloptions from pg_class"
                                        + " where relname in ('events', 'events_old', 'events_eu',"
                                        + " 'events_second_half', 'visits', 'de_0', 'visits_other')"
                                        + " order by 1"))
                .containsExactly(
                        "de_0|r|u|null",
                        "events|p|p|null",
                        "events_eu|r|p|{fillfactor=80}",
                        "events_old|r|p|{fillfactor=80}",
                        "events_second_half|p|p|null",
                        "visits|p|p|null",
                        "visits_other|r|u|null");
    }

    /// By a column that can be null, and by one whose order Java does not know.
    private static final class Places extends Sketch {
        final TextColumn<Object, @Nullable String> region =
                new TextColumn<>(this, "region", Types.TEXT, true);
        final Column<Object, UUID> id = uuid("id");

        Places() {
            super("places");
        }

        @Override
        public void declare(Definition d) {
            UUID middle = UUID.fromString("80000000-0000-0000-0000-000000000000");
            d.partitionByList(region)
                    .partition("nowhere", (String) null)
                    .partition(
                            "somewhere",
                            List.of("de", "fr"),
                            p ->
                                    p.byRange(id)
                                            .partition("low", new UUID(0, 0), middle)
                                            .from("high", middle));
        }
    }

    @Test
    void rowsWithoutAValueAndIdsHaveTheirPartitions() throws SQLException {
        SchemaApply.apply(
                database.dataSource(),
                Plan.fromEmpty(DeclaredSchema.of("Places", List.of(new Places()), d -> {})));
        database.execute(
                "insert into places (region, id) values (null,"
                        + " '7fffffff-0000-0000-0000-000000000000'), ('de',"
                        + " '7fffffff-0000-0000-0000-000000000000'), ('fr',"
                        + " '80000000-0000-0000-0000-000000000000')");

        assertThat(database.rows("select region, tableoid::regclass from places order by 1"))
                .containsExactly("de|low", "fr|high", "null|nowhere");
    }
}
