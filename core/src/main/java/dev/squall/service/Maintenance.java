package dev.squall.service;

import dev.squall.Database;
import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.run.DirectConnection;
import dev.squall.run.PoolExecutor;

/// A plain connection for tools that change the database itself, such as migrations.
public final class Maintenance {

    private Maintenance() {}

    /// A connection of its own, outside of the pool and without time limits, as the login of the
    /// database. The caller closes it.
    ///
    /// @throws dev.squall.error.ConnectionFailure if the database cannot be reached
    public static DirectConnection connect(Database database) {
        if (database.withoutSession().executor() instanceof PoolExecutor executor) {
            return executor.direct();
        }
        throw new InvalidSettings(Report.of("this database has no connections of its own"));
    }
}
