package dev.squall.run;

import static dev.squall.Sql.column;
import static dev.squall.Sql.value;
import static dev.squall.type.Types.BIGINT;
import static dev.squall.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.error.InvalidSql;
import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest(ProcedureSessionTest.Routines.class)
class ProcedureSessionTest {

    static final class Routines implements DatabaseTemplate {

        @Override
        public void prepare(TestDatabase database) {
            new Tenants().prepare(database);
            database.execute(
                    """
                    create procedure counted(part text, out hits bigint) language plpgsql as $$
                    begin
                      select count(*) from notes where body like part || '%' into hits;
                    end $$\
                    """,
                    """
                    create procedure commits() language plpgsql as $$ begin
                      update notes set body = body || '!';
                      commit;
                    end $$\
                    """);
        }
    }

    private final Database database;

    ProcedureSessionTest(TestDatabase test) {
        database =
                Database.connect(
                        Tenants.requestUrl(test), ConnectionSettings.defaults().maxConnections(1));
    }

    @AfterEach
    void healthy() {
        assertThat(bodies(ann())).isEqualTo(2);
        assertThat(
                        database.withoutSession()
                                .sql("select current_user::text")
                                .list((String user) -> user))
                .containsExactly("run_request");
        database.close();
    }

    private Db ann() {
        return database.as(Session.user(UUID.fromString(Tenants.ANN)));
    }

    private static int bodies(Db db) {
        return db.sql("select body from notes").list((String body) -> body).size();
    }

    @Test
    void aProcedureRunsInTheSession() {
        var found = column("hits", BIGINT);
        for (int i = 0; i < 12; i++) { // a statement gets its server-side name at the 5th
            assertThat(ann().call("counted", value(TEXT, "")).columns(found).one()).isEqualTo(2);
        }
        long inside =
                ann().transaction(
                                tx -> tx.call("counted", value(TEXT, "bob")).columns(found).one());
        assertThat(inside).isZero();
    }

    @Test
    void oneThatCommitsIsRefusedThere() {
        assertThatThrownBy(() -> ann().call("commits").execute())
                .isInstanceOf(InvalidSql.class)
                .hasMessageContaining("a procedure that ends the transaction runs alone");
        assertThat(ann().sql("select body from notes").list((String body) -> body))
                .noneMatch(body -> body.endsWith("!"));
        assertThatThrownBy(
                        () ->
                                ann().batch(
                                                ann().sql("select body from notes")
                                                        .into((String body) -> body),
                                                ann().call("commits")))
                .isInstanceOf(InvalidSql.class)
                .hasMessageContaining("a procedure that ends the transaction runs alone");
        assertThatThrownBy(() -> ann().sql("CALL commits()").execute())
                .isInstanceOf(InvalidSql.class);
        assertThatThrownBy(
                        () ->
                                ann().sql("do $$ begin update notes set body = '!'; commit; end $$")
                                        .execute())
                .isInstanceOf(InvalidSql.class);
        assertThat(ann().sql("select body from notes").list((String body) -> body))
                .noneMatch(body -> body.endsWith("!"));
    }
}
