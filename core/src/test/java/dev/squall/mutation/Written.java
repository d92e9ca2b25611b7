package dev.squall.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.error.InvalidSql;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.PersonTable;
import dev.squall.sample.SqlAssertions;
import dev.squall.sql.Statement;
import java.util.Arrays;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/// What the tests of writing share: four people on a real server, and a client. What a test writes
/// is rolled back.
abstract class Written {

    final PersonTable boss = PersonTable.people.as("boss");
    final Database database;
    final Db db;
    final SqlAssertions server;
    private final int version;

    Written(TestDatabase test) {
        database = Database.connect(test.url());
        db = database.withoutSession();
        server = new SqlAssertions(test);
        version = Integer.parseInt(test.rows("show server_version_num").getFirst()) / 10_000;
    }

    @AfterEach
    void close() {
        assertThat(db.sql("select 1").list((Integer one) -> one)).containsExactly(1);
        database.close();
    }

    void assertSql(Statement statement, String sql, @Nullable Object... binds) {
        server.assertSql(statement).is(sql).binds(binds);
    }

    /// The same of a statement that servers before a version refuse: their word is an error of its
    /// own, too.
    ///
    /// @return whether this one takes it
    boolean assertSqlSince(int since, Statement statement, String sql, @Nullable Object... binds) {
        if (version >= since) {
            assertSql(statement, sql, binds);
            return true;
        }
        assertThat(statement.sql()).isEqualTo(sql);
        assertThat(statement.values()).isEqualTo(Arrays.asList(binds));
        assertThatThrownBy(() -> db.executor().execute(statement)).isInstanceOf(InvalidSql.class);
        return false;
    }

    static void assertRefused(ThrowingCallable statement, String message) {
        assertThatThrownBy(statement)
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining(message);
    }

    /// Runs a block and rolls back what it did.
    void andBack(Consumer<Db> block) {
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            block.accept(tx);
                                            throw new Back();
                                        }))
                .isInstanceOf(Back.class);
    }

    private static final class Back extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
