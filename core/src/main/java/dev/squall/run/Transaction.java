package dev.squall.run;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import dev.squall.error.TransactionAborted;
import dev.squall.error.TransactionMisuse;
import dev.squall.run.Holdings.Holding;
import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.TransactionState;

/// Runs statements in one transaction, or in one of its savepoints.
final class Transaction implements Executor, StreamEnd {

    private final Work work;
    private final int level;
    private boolean ended;

    private Transaction(Work work, int level) {
        this.work = work;
        this.level = level;
    }

    /// Runs a body in a transaction of its own.
    static <T extends @Nullable Object, X extends Exception> T run(
            Pool pool, Access access, TransactionMode mode, TransactionBody<T, X> body) throws X {
        Link link = pool.acquire();
        Holding holding = pool.holdings().transaction();
        Work work = new Work(pool, link, access, mode);
        try {
            work.begin();
            return new Transaction(work, 0).run(body);
        } finally {
            pool.holdings().endTransaction(holding);
            pool.release(link);
        }
    }

    private <T extends @Nullable Object, X extends Exception> T run(TransactionBody<T, X> body)
            throws X {
        Transaction outer = work.innermost;
        SquallException before = work.failure;
        work.innermost = this;
        T result;
        try {
            result = body.run(this);
        } catch (Throwable e) {
            end(outer);
            work.rollback(level, e);
            work.failure = before;
            throw e;
        }
        end(outer);
        if (work.link.state() == TransactionState.FAILED) {
            TransactionAborted aborted = aborted("the block returned, but a statement had failed");
            work.rollback(level, aborted);
            work.failure = before;
            throw aborted;
        }
        work.commit(level);
        return result;
    }

    private void end(@Nullable Transaction outer) {
        work.closeStreams(level);
        ended = true;
        work.innermost = outer;
    }

    private TransactionAborted aborted(String problem) {
        return new TransactionAborted(
                Report.of(problem + ": the transaction is rolled back")
                        .hint(
                                "let the error leave the block; to go on after an error, put what"
                                        + " may fail into a nested transaction"),
                work.failure);
    }

    /// Refuses to work outside of the block, beside its thread, or below an inner block.
    private void check(@Nullable Statement statement) {
        if (ended) {
            throw new TransactionMisuse(
                    Report.of("a transaction's client is used after its block")
                            .hint("do all its work inside of the block, streams included"));
        }
        if (work.owner != Thread.currentThread()) {
            throw new TransactionMisuse(
                    Report.of("a transaction's client is used by another thread")
                            .hint("one connection serves one thread: return values instead"));
        }
        if (work.innermost != this) {
            throw new TransactionMisuse(
                    Report.of("an outer transaction's client is used inside of a nested one")
                            .hint("inside of the nested block use its own parameter"));
        }
        if (work.link.state() == TransactionState.FAILED) {
            throw aborted("an earlier statement of the transaction failed");
        }
        if (statement != null) {
            work.access.check(statement);
        }
    }

    @Override
    public <T extends @Nullable Object> List<T> list(Statement statement, RecordReader<T> reader) {
        check(statement);
        return work.call(statement, (link, prefix) -> link.list(prefix, statement, reader));
    }

    @Override
    public long execute(Statement statement) {
        check(statement);
        return work.call(statement, (link, prefix) -> link.execute(prefix, statement));
    }

    @Override
    public <T extends @Nullable Object> Stream<T> stream(
            Statement statement, RecordReader<T> reader) {
        check(statement);
        RowStream<T> rows =
                work.call(
                        statement,
                        (link, prefix) -> RowStream.open(link, prefix, statement, reader, this));
        work.opened(level, rows);
        return rows.stream();
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T transaction(
            TransactionMode mode, TransactionBody<T, X> body) throws X {
        check(null);
        if (mode != TransactionMode.DEFAULT) {
            throw new TransactionMisuse(
                    Report.of("a nested transaction cannot have a mode (" + mode + ")")
                            .hint("it is a savepoint: the outermost transaction has the mode"));
        }
        work.savepoint(level + 1);
        return new Transaction(work, level + 1).run(body);
    }

    @Override
    public void ended(@Nullable RuntimeException failure) {
        // the connection belongs to the transaction
    }

    @Override
    public boolean isOver() {
        return ended;
    }

    @Override
    public RuntimeException failure(SQLException e, Statement statement) {
        return work.failed(e, statement);
    }
}
