package dev.squall.service;

import dev.squall.Db;
import dev.squall.DeclaredConstraints;
import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.run.Access;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.Environment;
import dev.squall.run.Pool;
import dev.squall.run.PoolExecutor;
import dev.squall.table.Insertable;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The service client: a login of its own that bypasses row-level security.
///
/// ```java
/// ServiceDb service = ServiceDb.fromEnvironment("the nightly clean-up");
/// service.use("delete attempts older than a year").delete(attempts).where(…).execute();
/// ```
///
/// It is no [Db], so that it cannot be handed to code that expects one by accident: whoever wants
/// to query says why, and that is logged. Packages that handle requests cannot name this class: it
/// is a compile error there.
public final class ServiceDb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceDb.class);

    private final Pool pool;
    private final Db db;

    private ServiceDb(Pool pool) {
        this.pool = pool;
        this.db = new Db(new PoolExecutor(pool, Access.service()));
    }

    /// Connects with `SERVICE_DATABASE_URL`.
    ///
    /// @param why what it is needed for; it is logged
    public static ServiceDb fromEnvironment(String why) {
        return fromEnvironment(Environment.ofProcess(), why);
    }

    /// Connects with the `SERVICE_DATABASE_URL` of an environment.
    ///
    /// @param why what it is needed for; it is logged
    public static ServiceDb fromEnvironment(Environment environment, String why) {
        return connect(environment.serviceDatabaseUrl(), environment.settings(), why);
    }

    /// Connects to the database of a URL.
    ///
    /// @param why what it is needed for; it is logged
    public static ServiceDb connect(String url, String why) {
        return connect(url, ConnectionSettings.defaults(), why);
    }

    /// Connects to the database of a URL, with settings.
    ///
    /// @param why what it is needed for; it is logged
    public static ServiceDb connect(String url, ConnectionSettings settings, String why) {
        String reason = reason(why);
        ServiceDb service =
                new ServiceDb(Pool.open(url, settings.constraintsOr(new DeclaredConstraints())));
        LOG.info("A service client past row-level security is open, for: {}", reason);
        return service;
    }

    /// A client that sees all rows.
    ///
    /// @param why what is done with it; it is logged
    /// @throws InvalidSettings if it says nothing
    public Db use(String why) {
        LOG.info("The service client is used, for: {}", reason(why));
        return db;
    }

    /// Empties tables: `truncate attempts, plans`
    ///
    /// `service.truncate("the nightly reset", attempts).restartIdentity().execute()`
    ///
    /// @param why what it is for; it is logged
    /// @throws InvalidSettings if it says nothing
    public Truncate truncate(String why, Insertable<?, ?> first, Insertable<?, ?>... more) {
        LOG.info("The service client truncates tables, for: {}", reason(why));
        List<Table<?>> tables = new ArrayList<>();
        tables.add(first.table());
        for (Insertable<?, ?> table : more) {
            tables.add(table.table());
        }
        return new Truncate(tables, db.executor());
    }

    private static String reason(String why) {
        if (why.isBlank()) {
            throw new InvalidSettings(
                    Report.of("the service client is asked for without a reason")
                            .hint("say what it is needed for: it bypasses every policy"));
        }
        return why;
    }

    /// Closes all connections.
    @Override
    public void close() {
        pool.close();
    }

    @Override
    public String toString() {
        return "the service client, " + pool;
    }
}
