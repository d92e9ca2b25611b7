package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Param;
import dev.squall.run.Executor;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// A query that was written once, to run many times with other values: only they are made anew.
///
/// ```java
/// static final TextParam<String> EMAIL = param("email", TEXT);
/// Prepared<User> byEmail = db.from(users).where(users.email.eq(EMAIL)).prepare();
/// Optional<User> ann = byEmail.with(EMAIL, "ann@example.com").first();
/// ```
///
/// It never changes, and any number of threads can use it.
///
/// @param <T> the Java value of a row
public final class Prepared<T extends @Nullable Object> extends Results<T> {

    private final Texts texts;
    private final RecordReader<T> reader;
    private final Executor executor;
    private final Given given;

    private Prepared(Texts texts, RecordReader<T> reader, Executor executor, Given given) {
        this.texts = texts;
        this.reader = reader;
        this.executor = executor;
        this.given = given;
    }

    static <T extends @Nullable Object> Prepared<T> of(Results<T> results) {
        Texts texts =
                new Texts(results.statement(), results.firstStatement(), results.oneStatement());
        return new Prepared<>(
                texts, results.reader(), results.runner(), Given.nothing(texts.all()));
    }

    /// The same with a value for a parameter.
    ///
    /// @throws dev.squall.error.InvalidQuery if it has no such parameter, or the value is null and
    ///   the parameter cannot be
    public <V extends @Nullable Object> Prepared<T> with(Param<V> param, V value) {
        return new Prepared<>(texts, reader, executor, given.with(param, value));
    }

    /// The first row, if there is one.
    public Optional<@NonNull T> first() {
        return Results.first(executor.list(firstStatement(), reader));
    }

    /// The one row there is.
    ///
    /// @throws dev.squall.error.NoRows if there is none
    /// @throws dev.squall.error.TooManyRows if there are more
    public T one() {
        Statement statement = oneStatement();
        return OneRow.of(executor.list(statement, reader), () -> statement);
    }

    @Override
    public Statement statement() {
        return given.in(texts.all());
    }

    @Override
    Statement firstStatement() {
        return given.in(texts.first());
    }

    @Override
    Statement oneStatement() {
        return given.in(texts.one());
    }

    @Override
    public RecordReader<T> reader() {
        return reader;
    }

    @Override
    protected Executor runner() {
        return executor;
    }

    /// What was written cannot be written into another statement.
    ///
    /// @throws InvalidQuery always
    @Override
    public void render(SqlWriter out) {
        throw new InvalidQuery(
                Report.of("a prepared query cannot be part of another, or explained")
                        .hint("use the query that it was prepared from"));
    }

    @Override
    public Prepared<T> prepare() {
        return this;
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return texts.all().sql();
    }

    /// The statement, and with the limits of `first()` and `one()`.
    private record Texts(Statement all, Statement first, Statement one) {}
}
