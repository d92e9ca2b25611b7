package dev.squall.run;

import dev.squall.run.Holdings.Holding;
import dev.squall.sql.Statement;
import java.sql.SQLException;

/// A COPY that has a connection of the pool, and a transaction, for itself.
final class PoolCopy {

    private PoolCopy() {}

    /// @param prefix what holds for the transaction: sent before it, in a round trip of its own
    /// @param statement for errors
    static long run(Pool pool, Prefix prefix, Statement statement, Link.Step<Long> copy) {
        Link link = pool.acquire();
        Holding holding = pool.holdings().stream();
        try {
            link.connection.setAutoCommit(false);
            enter(link, prefix);
            long rows = copy.run(link, Prefix.NONE);
            link.commit();
            return rows;
        } catch (SQLException e) {
            link.broken |= Failures.endsConnection(e);
            throw pool.failures().of(e, statement, link.underway.stopped());
        } finally {
            pool.holdings().endStream(holding);
            pool.release(link);
        }
    }

    private static void enter(Link link, Prefix prefix) throws SQLException {
        try {
            link.enter(prefix);
        } catch (SQLException e) {
            link.again(
                    e,
                    prefix,
                    (on, in) -> {
                        on.enter(in);
                        return 0;
                    });
        }
    }
}
