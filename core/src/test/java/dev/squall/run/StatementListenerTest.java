package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.error.InvalidSql;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest(Tenants.class)
class StatementListenerTest {

    private static final String CONTEXT =
            "select set_config('role', ?, true), set_config('app.user_id', ?, true); ";

    private final List<String> heard = new ArrayList<>();
    private final Database database;
    private final Db ann;

    StatementListenerTest(TestDatabase test) {
        database =
                Database.connect(
                        Tenants.requestUrl(test),
                        ConnectionSettings.defaults()
                                .listener((sql, values) -> heard.add(sql + " " + values)));
        ann = database.as(Session.user(Tenants.ANN));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aStatementIsHeardWithItsContextAndValues() {
        ann.sql("select body from notes where id = {}", 1).list((String body) -> body);

        assertThat(heard)
                .containsExactly(
                        CONTEXT
                                + "select body from notes where id = ? [authenticated, "
                                + Tenants.ANN
                                + ", 1]");
    }

    @Test
    void aTransactionIsHeardFromItsBeginToItsEnd() {
        String person = "[authenticated, " + Tenants.ANN + "]";

        ann.inTransaction(
                tx -> {
                    tx.sql("select 1").list((Integer one) -> one);
                    tx.sql("select 2").list((Integer two) -> two);
                });
        ann.inTransaction(_ -> {});

        assertThat(heard)
                .containsExactly(
                        "begin; " + CONTEXT + "select 1 " + person, "select 2 []", "commit []");
    }

    @Test
    void whatFailsIsHeardToo() {
        assertThatThrownBy(() -> ann.inTransaction(tx -> tx.sql("selec 1").execute()))
                .isInstanceOf(InvalidSql.class);

        assertThat(heard).hasSize(2);
        assertThat(heard.get(0)).contains("selec 1");
        assertThat(heard.get(1)).isEqualTo("rollback []");
    }

    @Test
    void aStreamIsHeardWhenItIsOpened() {
        var all = ann.sql("select id from notes").statement();
        try (var rows = ann.executor().stream(all, (row, first) -> row.int4(first))) {
            assertThat(rows.toList()).hasSize(2);
        }

        assertThat(heard).hasSize(2);
        assertThat(heard.get(0)).startsWith("begin; " + CONTEXT).contains("from notes");
        assertThat(heard.get(1)).isEqualTo("commit []");
    }
}
