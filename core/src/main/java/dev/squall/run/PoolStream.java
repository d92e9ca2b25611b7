package dev.squall.run;

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

    private PoolStream(Pool pool, Link link) {
        this.pool = pool;
        this.link = link;
        this.holding = pool.holdings().stream();
    }

    static <T extends @Nullable Object> Stream<T> open(
            Pool pool, Access access, Statement statement, RecordReader<T> reader) {
        Link link = pool.acquire();
        PoolStream end = new PoolStream(pool, link);
        try {
            link.connection.setAutoCommit(false);
            return open(link, access, statement, reader, end).stream();
        } catch (SQLException e) {
            link.broken |= Failures.endsConnection(e);
            RuntimeException error = end.failure(e, statement);
            end.release();
            throw error;
        } catch (RuntimeException | Error e) {
            end.release();
            throw e;
        }
    }

    private static <T extends @Nullable Object> RowStream<T> open(
            Link link, Access access, Statement statement, RecordReader<T> reader, PoolStream end)
            throws SQLException {
        try {
            return RowStream.open(link, access.prefix(), statement, reader, end);
        } catch (SQLException e) {
            return link.again(
                    e,
                    access.prefix(),
                    (on, prefix) -> RowStream.open(on, prefix, statement, reader, end));
        }
    }

    @Override
    public void ended(@Nullable RuntimeException failure) {
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
    public RuntimeException failure(SQLException e, Statement statement) {
        return pool.failures().of(e, statement);
    }
}
