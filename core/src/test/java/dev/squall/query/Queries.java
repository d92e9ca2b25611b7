package dev.squall.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.PersonTable;
import dev.squall.sample.SqlAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/// What the tests of queries share: four people on a real server, and a client.
abstract class Queries {

    static final String COLUMNS =
            "people.id, people.email, people.first_name, people.age, people.visits, people.active,"
                    + " people.boss_id";

    final PersonTable boss = PersonTable.people.as("boss");
    final Database database;
    final Db db;
    final SqlAssertions server;

    Queries(TestDatabase test) {
        database = Database.connect(test.url());
        db = database.withoutSession();
        server = new SqlAssertions(test);
    }

    @AfterEach
    void close() {
        assertThat(db.sql("select 1").list((Integer one) -> one)).containsExactly(1);
        database.close();
    }

    void assertSql(Query<?> query, String sql, @Nullable Object... binds) {
        server.assertSql(query.statement()).is(sql).binds(binds);
    }

    static void assertRefused(Query<?> query, String message) {
        assertThatThrownBy(query::statement)
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining(message);
    }
}
