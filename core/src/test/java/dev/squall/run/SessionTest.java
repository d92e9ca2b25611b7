package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.error.InvalidSettings;
import dev.squall.error.PermissionDenied;
import dev.squall.error.SessionRequired;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.service.ServiceDb;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.type.EnumType;
import dev.squall.type.Inet;
import dev.squall.type.Interval;
import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@PostgresTest(Tenants.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionTest {

    private static final int OFTEN = 14; // a statement gets its server-side name at the 5th

    private enum Mood {
        CALM,
        WILD
    }

    private static final EnumType<Mood> MOOD =
            EnumType.of("", "mood", Mood.values(), "calm", "wild");

    /// As json is bound, without a mapper.
    private static final PgType<String> JSON =
            new PgType<>("jsonb", String.class) {
                @Override
                public String parse(String text) {
                    return text;
                }

                @Override
                public String format(String value) {
                    return value;
                }
            };

    private Wire wire;
    private Database database;

    @BeforeAll
    void connect(TestDatabase test) throws IOException {
        wire = new Wire(test.server().port());
        database =
                Database.connect(
                        wire.through(Tenants.requestUrl(test)),
                        ConnectionSettings.defaults().maxConnections(1));
    }

    @AfterAll
    void close() {
        database.close();
        wire.close();
    }

    /// Counts from here on; the pool looks after connections that were idle for half a second.
    private void watch() {
        database.withoutSession().sql("select 1").list((Integer one) -> one);
        wire.reset();
    }

    private static List<String> bodies(Db db) {
        return db.sql("select body from notes order by id").list((String body) -> body);
    }

    private Db ann() {
        return database.as(Session.user(UUID.fromString(Tenants.ANN)));
    }

    private Db bob() {
        return database.as(Session.user(Tenants.BOB));
    }

    @Test
    void everybodySeesTheirOwnRowsInOneRoundTrip() {
        for (int i = 0; i < OFTEN; i++) {
            watch();
            assertThat(bodies(ann())).containsExactly("ann 1", "ann 2");
            assertThat(bodies(bob())).containsExactly("bob 1");
            assertThat(wire.syncs()).isEqualTo(2);
            assertThat(wire.roundTrips()).isEqualTo(2);
        }
        assertNothingIsLeft();
    }

    @Test
    void bindsOfEveryTypeStayInOneRoundTripWithTheContext() {
        Db db = ann();
        PgType<?>[] types = {
            Types.SMALLINT,
            Types.INTEGER,
            Types.BIGINT,
            Types.NUMERIC,
            Types.REAL,
            Types.DOUBLE,
            Types.BOOLEAN,
            Types.TEXT,
            Types.UUID,
            Types.BYTEA,
            Types.DATE,
            Types.TIME,
            Types.TIMESTAMP,
            Types.TIMESTAMPTZ,
            Types.INTERVAL,
            Types.INET,
            Types.TEXT.array(),
            MOOD,
            MOOD.array(),
            JSON
        };
        @Nullable Object[] values = {
            (short) 1,
            2,
            3L,
            new BigDecimal("4.5"),
            6f,
            7d,
            true,
            "eight",
            UUID.randomUUID(),
            new byte[] {9},
            LocalDate.EPOCH,
            LocalTime.NOON,
            LocalDateTime.MIN.withYear(2000),
            Instant.EPOCH,
            new Interval(1, 2, 3),
            Inet.of("10.0.0.1"),
            List.of("a", "b"),
            Mood.WILD,
            List.of(Mood.CALM),
            "{}"
        };
        for (int i = 0; i < OFTEN; i++) {
            @Nullable Object[] row = i % 3 == 2 ? new @Nullable Object[values.length] : values;
            watch();
            List<String> users = db.executor().list(echo(types, row), (r, at) -> r.text(at));
            assertThat(users).containsExactly(Tenants.ANN);
            assertThat(wire.roundTrips()).isEqualTo(1);
            assertThat(wire.syncs()).isEqualTo(1);
            if (i > 8) {
                assertThat(wire.parsed()).isEmpty();
            }
        }
        assertNothingIsLeft();
    }

    private static Statement echo(PgType<?>[] types, @Nullable Object[] values) {
        return SqlWriter.statement(
                out -> {
                    out.sql("select current_setting('app.user_id'), i2.* from (values (");
                    for (int i = 0; i < types.length; i++) {
                        out.sql(i == 0 ? "" : ", ").bind(types[i], values[i]);
                    }
                    out.sql(")) as i2");
                });
    }

    @Test
    void anonymousSeesNothingAndMayNothing() {
        assertThatThrownBy(() -> bodies(database.as(Session.anonymous())))
                .isInstanceOf(PermissionDenied.class)
                .hasMessageStartingWith("SQ310 permission denied for table notes");
        assertNothingIsLeft();
    }

    @Test
    void aRoleThatIsNotThereIsRefusedAndSaidToBe() {
        assertThatThrownBy(() -> bodies(database.as(Session.of("nobody_declared_me"))))
                .isInstanceOf(PermissionDenied.class)
                .hasMessageStartingWith("SQ310 role \"nobody_declared_me\" does not exist")
                .hasMessageContaining("d.role(");
        assertNothingIsLeft();
    }

    @Test
    void rowsOfOthersCannotBeWritten() {
        assertThatThrownBy(
                        () ->
                                ann().sql(
                                                "insert into notes (owner, body) values ({}, {})",
                                                UUID.fromString(Tenants.BOB),
                                                "forged")
                                        .execute())
                .isInstanceOf(PermissionDenied.class)
                .hasMessageContaining("row-level security");
        assertNothingIsLeft();
    }

    @Test
    void claimsOfARecordReachTheServer() {
        record Claims(UUID orgId, int level, @Nullable String team) {}
        UUID org = UUID.randomUUID();
        Db db = database.as(Session.of("authenticated").claims(new Claims(org, 7, null)));
        List<String> seen =
                db.sql(
                                "select concat_ws(',', current_user, current_setting('app.org_id'),"
                                        + " current_setting('app.level'),"
                                        + " coalesce(current_setting('app.team', true), 'none'))")
                        .list((String s) -> s);
        assertThat(seen.getFirst())
                .isIn(
                        "authenticated," + org + ",7,none",
                        "authenticated," + org + ",7,"); // a setting that was once set is empty
        assertNothingIsLeft();
    }

    @Test
    void aClaimCannotCarrySql() {
        assertThatThrownBy(() -> Session.of("authenticated").claim("x', '1', false); --", "y"))
                .isInstanceOf(InvalidSettings.class);
        assertThatThrownBy(() -> Session.user("")).isInstanceOf(InvalidSettings.class);
        assertThatThrownBy(() -> Session.of(" ")).isInstanceOf(InvalidSettings.class);
        Db db = database.as(Session.user("'); set role postgres; --"));
        assertThatThrownBy(() -> bodies(db)).hasMessageContaining("(masked)");
        assertNothingIsLeft();
    }

    @Test
    void aRoleThatTheLoginIsNoMemberOfIsRefused() {
        assertThatThrownBy(() -> bodies(database.as(Session.of("postgres"))))
                .isInstanceOf(PermissionDenied.class);
        assertNothingIsLeft();
    }

    @Test
    void textDoesNotShowValues() {
        assertThat(Session.user("secret-id").claim("org_id", 7))
                .hasToString("authenticated with user_id, org_id");
        assertThat(Context.of("r", java.util.Map.of("a", "secret")).toString())
                .doesNotContain("secret");
    }

    @Test
    void manyBindsTravelInATransaction() {
        String large = "x".repeat(300_000);
        assertThat(
                        ann().sql(
                                        "select length({})::text || current_setting('app.user_id')",
                                        large)
                                .list((String s) -> s))
                .containsExactly("300000" + Tenants.ANN);
        assertNothingIsLeft();
    }

    @Test
    void currentIsTheInnermostSession() throws Exception {
        assertThatThrownBy(database::current).isInstanceOf(SessionRequired.class);
        database.run(
                Session.user(Tenants.ANN),
                () -> {
                    assertThat(bodies(database.current())).hasSize(2);
                    int bobs =
                            database.call(
                                    Session.user(Tenants.BOB),
                                    () -> bodies(database.current()).size());
                    assertThat(bobs).isEqualTo(1);
                    assertThat(bodies(database.current())).hasSize(2);
                });
        assertThatThrownBy(
                        () ->
                                database.run(
                                        Session.anonymous(),
                                        () -> {
                                            throw new IOException("checked");
                                        }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(database::current)
                .isInstanceOf(SessionRequired.class)
                .hasMessageStartingWith("SQ311 there is no current session");
    }

    @Test
    void theLoginByItselfMayNothing() {
        assertThatThrownBy(() -> bodies(database.withoutSession()))
                .isInstanceOf(PermissionDenied.class);
        assertNothingIsLeft();
    }

    @Test
    void guardedTablesAreRefusedWithoutASessionBeforeAnythingIsSent() {
        watch();
        Statement guarded = SqlWriter.statement(out -> out.sql("select 1").touch(new Guarded()));
        Executor executor = database.withoutSession().executor();
        assertThatThrownBy(() -> executor.list(guarded, (r, at) -> r.int4(at)))
                .isInstanceOf(SessionRequired.class);
        assertThatThrownBy(() -> executor.execute(guarded)).isInstanceOf(SessionRequired.class);
        assertThatThrownBy(() -> executor.stream(guarded, (r, at) -> r.int4(at)))
                .isInstanceOf(SessionRequired.class);
        assertThatThrownBy(
                        () ->
                                executor.transaction(
                                        TransactionMode.DEFAULT, tx -> tx.execute(guarded)))
                .isInstanceOf(SessionRequired.class);
        assertThat(wire.parsed()).isEmpty();
        assertThat(ann().executor().list(guarded, (r, at) -> r.int4(at))).containsExactly(1);
    }

    @Test
    void streamsHaveTheContextForAllTheirRows() {
        for (int i = 0; i < OFTEN; i++) {
            try (Stream<String> rows =
                    ann().executor().stream(
                            SqlWriter.statement(
                                    out ->
                                            out.sql(
                                                    "select current_setting('app.user_id')"
                                                            + " from notes, generate_series(1,"
                                                            + " 1500)")),
                            (r, at) -> r.text(at))) {
                assertThat(rows.filter(Tenants.ANN::equals).count()).isEqualTo(3000);
            }
        }
        assertNothingIsLeft();
    }

    @Test
    void transactionsCarryTheContextWithTheirFirstStatement() {
        for (int i = 0; i < OFTEN; i++) {
            watch();
            ann().inTransaction(
                            tx -> {
                                assertThat(bodies(tx)).hasSize(2);
                                assertThat(bodies(tx)).hasSize(2);
                            });
            assertThat(wire.roundTrips()).isEqualTo(3); // begin and context ride with the first
        }
        assertNothingIsLeft();
    }

    @Test
    void aSavepointDoesNotLoseTheContext() {
        for (int i = 0; i < OFTEN; i++) {
            ann().inTransaction(
                            tx -> {
                                assertThatThrownBy(
                                                () ->
                                                        tx.inTransaction(
                                                                nested -> {
                                                                    assertThat(bodies(nested))
                                                                            .hasSize(2);
                                                                    throw new IllegalStateException(
                                                                            "back");
                                                                }))
                                        .hasMessage("back");
                                assertThat(bodies(tx)).hasSize(2);
                            });
        }
        assertNothingIsLeft();
    }

    @Test
    void settingsOfTheUsersOwnDoNotReachTheNextBorrower() {
        Db db = database.withoutSession();
        db.sql("set role authenticated").execute();
        assertThat(db.sql("select current_user::text").list((String s) -> s))
                .containsExactly("run_request");
        db.sql("select set_config('app.user_id', {}, false)", Tenants.ANN).list((String s) -> s);
        db.inTransaction(
                tx ->
                        tx.sql("select set_config('app.user_id', {}, false)", Tenants.ANN)
                                .list((String s) -> s));
        assertNothingIsLeft();
    }

    @Test
    void theServiceClientSeesAllAndSaysWhy(TestDatabase test) {
        try (ServiceDb service = ServiceDb.connect(Tenants.workerUrl(test), "a test")) {
            assertThat(bodies(service.use("counting"))).hasSize(3);
            assertThatThrownBy(() -> service.use(" ")).isInstanceOf(InvalidSettings.class);
            assertThat(service.toString()).doesNotContain("secret");
        }
    }

    private void assertNothingIsLeft() {
        List<String> left =
                database.withoutSession()
                        .sql(
                                "select concat_ws(',', current_user, nullif(current_setting("
                                        + "'app.user_id', true), ''), nullif(current_setting("
                                        + "'app.org_id', true), ''))")
                        .list((String s) -> s);
        assertThat(left).containsExactly("run_request");
    }

    private static final class Guarded implements dev.squall.sql.FromItem {
        @Override
        public String qualifier() {
            return "guarded";
        }

        @Override
        public boolean guarded() {
            return true;
        }

        @Override
        public void render(SqlWriter out) {
            out.sql("guarded");
        }
    }
}
