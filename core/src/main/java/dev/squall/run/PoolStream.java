package dev.squall.run;

import dev.squall.error.SquallException;
import dev.squall.run.Holdings.Holding;
import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A stream that has a connection of the pool, and a transaction, for itself.
final class PoolStream implements StreamEnd {

    private final Pool pool;
    private final Link link;
    private final Holding holding;
    private final Statement statement;
    private final Terms terms;
    private final long start = System.nanoTime();

    private PoolStream(Pool pool, Link link, Statement statement, Terms terms) {
        this.pool = pool;
        this.link = link;
        this.statement = statement;
        this.terms = terms;
        this.holding = pool.holdings().stream();
    }

    static <T extends @Nullable Object> Stream<T> open(
            Pool pool, Prefix prefix, Statement statement, RecordReader<T> reader, Terms terms) {
        Link link = pool.acquire();
        PoolStream end = new PoolStream(pool, link, statement, terms);
        Statement sent = statement.commented(terms.comment());
        try {
            link.connection.setAutoCommit(false);
            return open(link, prefix, sent, reader, end).stream();
        } catch (SQLException e) {
            link.broken |= Failures.endsConnection(e);
            RuntimeException error = end.failure(e, sent);
            end.tell(0, error);
            end.release();
            throw error;
        } catch (RuntimeException | Error e) {
            end.release();
            throw e;
        }
    }

    private static <T extends @Nullable Object> RowStream<T> open(
            Link link, Prefix prefix, Statement sent, RecordReader<T> reader, PoolStream end)
            throws SQLException {
        try {
            return RowStream.open(link, prefix, sent, reader, end.terms, end);
        } catch (SQLException e) {
            return link.again(
                    e, prefix, (on, in) -> RowStream.open(on, in, sent, reader, end.terms, end));
        }
    }

    private void tell(long rows, @Nullable RuntimeException failure) {
        if (!pool.observer().isOff()) {
            SquallException error = failure instanceof SquallException known ? known : null;
            pool.observer().ended(statement, terms, start, rows, error);
        }
    }

    @Override
    public void ended(long rows, @Nullable RuntimeException failure) {
        tell(rows, failure);
        try {
            if (failure == null && !link.connection.isClosed()) {
                link.commit();
            }
        } catch (SQLException e) {
            throw pool.failures().of(e, null);
        } finally {
            release();
        }
    }

    private void release() {
        pool.holdings().endStream(holding);
        pool.release(link);
    }

    @Override
    public boolean isOver() {
        return false;
    }

    @Override
    public RuntimeException failure(SQLException e, Statement failed) {
        return pool.failures().of(e, failed, link.underway.stopped());
    }
}
