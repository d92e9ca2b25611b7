package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.run.CopyQuery;
import dev.squall.run.CopySource;
import dev.squall.run.CopyTarget;
import dev.squall.run.Executor;
import dev.squall.run.PageRules;
import dev.squall.run.Question;
import dev.squall.run.Terms;
import dev.squall.run.TransactionBody;
import dev.squall.run.TransactionMode;
import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A query that was made without a client cannot run by itself.
final class Detached implements Executor {

    static final Detached INSTANCE = new Detached();

    private static InvalidQuery refuse() {
        return new InvalidQuery(
                Report.of("this query has no client to run it")
                        .hint("make it with db.from(…) or db.select(…), or use it inside another"));
    }

    @Override
    public <T extends @Nullable Object> List<T> list(Statement statement, RecordReader<T> reader) {
        throw refuse();
    }

    @Override
    public <T extends @Nullable Object> Stream<T> stream(
            Statement statement, RecordReader<T> reader) {
        throw refuse();
    }

    @Override
    public long execute(Statement statement) {
        throw refuse();
    }

    @Override
    public long copyIn(CopySource source) {
        throw refuse();
    }

    @Override
    public long copyOut(CopyQuery query, CopyTarget target) {
        throw refuse();
    }

    @Override
    public boolean hasSnapshots() {
        throw refuse();
    }

    @Override
    public boolean isTransaction() {
        throw refuse();
    }

    @Override
    public <T extends @Nullable Object> Stream<T> chunks(Function<Executor, List<T>> next) {
        throw refuse();
    }

    @Override
    public List<@Nullable Object> snapshot(List<? extends Question<?>> questions) {
        throw refuse();
    }

    @Override
    public List<@Nullable Object> batch(List<? extends Question<?>> questions) {
        throw refuse();
    }

    @Override
    public Executor under(UnaryOperator<Terms> change) {
        throw refuse();
    }

    @Override
    public PageRules pages() {
        throw refuse();
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T transaction(
            TransactionMode mode, TransactionBody<T, X> body) {
        throw refuse();
    }
}
