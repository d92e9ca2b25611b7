package dev.squall.benchmarks.micro;

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

/// There is no database where only texts are made.
final class Nowhere implements Executor {

    @Override
    public <T extends @Nullable Object> List<T> list(Statement statement, RecordReader<T> reader) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends @Nullable Object> Stream<T> stream(
            Statement statement, RecordReader<T> reader) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long execute(Statement statement) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long copyIn(CopySource source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long copyOut(CopyQuery query, CopyTarget target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasSnapshots() {
        return true;
    }

    @Override
    public boolean isTransaction() {
        return false;
    }

    @Override
    public <T extends @Nullable Object> Stream<T> chunks(Function<Executor, List<T>> next) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<@Nullable Object> snapshot(List<? extends Question<?>> questions) {
        return batch(questions);
    }

    @Override
    public List<@Nullable Object> batch(List<? extends Question<?>> questions) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Executor under(UnaryOperator<Terms> change) {
        return this;
    }

    @Override
    public PageRules pages() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T transaction(
            TransactionMode mode, TransactionBody<T, X> body) {
        throw new UnsupportedOperationException();
    }
}
