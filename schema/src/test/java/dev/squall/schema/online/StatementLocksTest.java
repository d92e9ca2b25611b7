package dev.squall.schema.online;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.schema.object.LockMode;
import dev.squall.schema.object.TableLock;
import dev.squall.schema.object.TableLock.Lasting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The locks that the form of a statement says are those that the server takes.
@PostgresTest
class StatementLocksTest {

    private static final String TAKEN =
            """
            select c.relname, l.mode
            from pg_locks l join pg_class c on c.oid = l.relation
            where l.pid = pg_backend_pid() and c.relname in ('t', 'u', 'p', 'p_1', 'p_2', 'm')
            """;

    private final TestDatabase database;

    StatementLocksTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    static void tables(TestDatabase database) {
        database.execute(
                "create table u (id int primary key)",
                "create table t (id int not null, b text default 'x', n int, "
                        + "constraint one check (n > 0) not valid)",
                "create unique index t_id on t (id)",
                "alter table t add constraint two foreign key (n) references u (id) not valid",
                "create table p (k int) partition by list (k)",
                "create table p_1 partition of p for values in (1)",
                "create table p_2 (k int)",
                "create materialized view m as select 1 as n",
                "create unique index m_n on m (n)",
                "create function f() returns trigger language plpgsql as"
                        + " 'begin return new; end'",
                "create trigger tr before insert on t for each row execute function f()",
                "create policy po on t using (true)",
                "create rule ru as on delete to t do instead nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table t add column c int",
                "alter table only t add c uuid default gen_random_uuid(), add d int",
                "alter table t add column c int references u (id)",
                "alter table t drop column b",
                "alter table t alter column b set default 'y, add (x'",
                "alter table t alter b drop default",
                "alter table t alter column b set not null",
                "alter table t alter column id drop not null",
                "alter table t alter column b set statistics 100",
                "alter table t alter column b set (n_distinct = 5)",
                "alter table t alter column b set storage plain",
                "alter table t alter column n type bigint",
                "alter table t add constraint three check (n < 9) not valid",
                "alter table t add check (n < 9)",
                "alter table t add constraint three foreign key (n) references u (id) not valid",
                "alter table t add foreign key (n) references u",
                "alter table t add constraint three unique using index t_id",
                "alter table t add primary key (id)",
                "alter table t add exclude using btree (n with =)",
                "alter table t validate constraint one",
                "alter table t drop constraint one",
                "alter table t rename constraint one to three",
                "alter table t rename column b to c",
                "alter table t disable trigger tr",
                "alter table t enable always rule ru",
                "alter table t enable row level security",
                "alter table t set (fillfactor = 70)",
                "alter table t reset (fillfactor)",
                "alter table t set unlogged",
                "alter table t cluster on t_id",
                "alter table t set without cluster",
                "alter table t replica identity full",
                "alter table t inherit u",
                "alter table p attach partition p_2 for values in (2)",
                "alter table p detach partition p_1",
                "create table p_3 partition of p for values in (3)",
                "create index on t (n)",
                "create unique index \"On\" on t (n)",
                "create index on only p (k)",
                "create trigger other before insert on t for each row execute function f()",
                "drop trigger tr on t",
                "create policy other on t using (true)",
                "alter policy po on t using (false)",
                "drop policy po on t",
                "create rule other as on update to t do instead nothing",
                "drop rule ru on t",
                "create statistics s on b, n from t",
                "insert into t (id) values (1)",
                "update t set n = 2",
                "delete from u",
                "truncate t",
                "refresh materialized view m",
                "refresh materialized view concurrently m",
                "lock table t",
                "lock table t in share mode",
                "analyze t",
            })
    void theServerTakesThem(String sql) throws SQLException {
        Map<String, LockMode> said = new TreeMap<>();
        for (TableLock lock : StatementLocks.of(sql)) {
            said.merge(lock.table(), lock.mode(), StatementLocksTest::stronger);
        }
        if (!sql.contains("inherit u")) {
            Map<String, LockMode> taken = taken(sql);
            taken.keySet().retainAll(said.keySet());
            assertThat(said).isEqualTo(taken);
        }
        assertThat(said).isNotEmpty();
        assertThat(database.rows("select 1")).containsExactly("1");
    }

    private Map<String, LockMode> taken(String sql) throws SQLException {
        Map<String, LockMode> taken = new TreeMap<>();
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
                try (ResultSet rows = statement.executeQuery(TAKEN)) {
                    while (rows.next()) {
                        taken.merge(
                                rows.getString(1),
                                mode(rows.getString(2)),
                                StatementLocksTest::stronger);
                    }
                }
            } finally {
                connection.rollback();
            }
        }
        return taken;
    }

    private static LockMode mode(String lock) {
        return Arrays.stream(LockMode.values())
                .filter(mode -> lock.equals(camel(mode)))
                .findFirst()
                .orElseThrow();
    }

    /// `ShareRowExclusiveLock`
    private static String camel(LockMode mode) {
        StringBuilder name = new StringBuilder();
        for (String word : mode.word().split(" ", -1)) {
            name.append(word.charAt(0));
            name.append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.append("Lock").toString();
    }

    private static LockMode stronger(LockMode one, LockMode other) {
        return Comparator.<LockMode>naturalOrder().compare(one, other) >= 0 ? one : other;
    }

    @Test
    void forHowLongIsSaidByTheForm() {
        assertThat(lasting("alter table t validate constraint one")).isEqualTo(Lasting.SCAN);
        assertThat(lasting("alter table t alter n type bigint")).isEqualTo(Lasting.REWRITE);
        assertThat(lasting("alter table t add column unique_n int")).isEqualTo(Lasting.MOMENT);
        assertThat(lasting("alter table t add unique (n)")).isEqualTo(Lasting.BUILD);
        assertThat(lasting("create index concurrently i on t (n)")).isEqualTo(Lasting.BUILD);
        assertThat(lasting("alter table t add b bigserial")).isEqualTo(Lasting.REWRITE);
        assertThat(lasting("update only t set n = 1")).isEqualTo(Lasting.ROWS);
    }

    private static Lasting lasting(String sql) {
        return StatementLocks.of(sql).getFirst().lasting();
    }

    @Test
    void whatIsWrittenWithinTextsAndParenthesesDecidesNothing() {
        assertThat(StatementLocks.of("select 'alter table t add unique (n)'")).isEmpty();
        assertThat(StatementLocks.of("do $$ begin drop table t; end $$")).isEmpty();
        assertThat(StatementLocks.of("-- drop table t\nALTER TABLE app.\"T x\" ADD n int"))
                .containsExactly(
                        new TableLock(LockMode.ACCESS_EXCLUSIVE, "app.\"T x\"", Lasting.MOMENT));
    }

    @Test
    void locksConflictAsTheManualSays() {
        assertThat(LockMode.SHARE.conflictsWith(LockMode.SHARE)).isFalse();
        assertThat(LockMode.SHARE.conflictsWith(LockMode.ROW_EXCLUSIVE)).isTrue();
        assertThat(LockMode.ROW_SHARE.conflictsWith(LockMode.SHARE_ROW_EXCLUSIVE)).isFalse();
        assertThat(LockMode.SHARE_UPDATE_EXCLUSIVE.conflictsWith(LockMode.SHARE_UPDATE_EXCLUSIVE))
                .isTrue();
        assertThat(LockMode.ACCESS_EXCLUSIVE.conflictsWith(LockMode.ACCESS_SHARE)).isTrue();
    }
}
