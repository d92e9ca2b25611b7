package dev.squall.expr;

import static dev.squall.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.harness.TestDatabase;
import org.jspecify.annotations.Nullable;

/// Asserts the text of an expression and its value on a real server.
final class Evaluation implements AutoCloseable {

    private final TestDatabase test;
    private final Database database;
    private final Db db;

    Evaluation(TestDatabase database) {
        this.test = database;
        this.database = Database.connect(database.url());
        this.db = this.database.withoutSession();
    }

    /// The expression is this SQL, and this value.
    <T extends @Nullable Object> void check(
            Expr<T> expression, String sql, @Nullable Object value) {
        var query = db.select(expression).withoutFrom();
        assertThat(query.toString()).isEqualTo("select " + sql.replaceAll("\\s*\\n\\s*", " "));
        assertThat(query.one()).isEqualTo(value);
    }

    /// The expression is this value.
    <T extends @Nullable Object> T of(Expr<T> expression) {
        return db.select(expression).withoutFrom().one();
    }

    /// The expression cannot be selected as it is: it can be null, and its type does not say so.
    void refuses(Expr<?> expression) {
        assertThatThrownBy(() -> select(expression).withoutFrom().statement())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("is null where what it is made of is null")
                .hasMessageContaining("orNull()");
    }

    TestDatabase test() {
        return test;
    }

    Db db() {
        return db;
    }

    @Override
    public void close() {
        database.close();
    }
}
