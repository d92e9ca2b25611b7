package dev.squall.run;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.error.SquallException;
import dev.squall.error.StatementCancelled;
import dev.squall.sql.Statement;
import dev.squall.type.CopyBuffer;
import java.sql.SQLException;
import java.util.function.LongSupplier;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;

/// Runs COPY on a connection, and ends it whatever happens: until then the connection can do
/// nothing else.
final class Copying {

    private Copying() {}

    /// Sends rows into a table.
    ///
    /// @param statement as it is sent
    /// @return how many rows there were
    static long in(Link link, Statement statement, CopySource source, Terms terms)
            throws SQLException {
        return underway(
                link,
                statement,
                terms,
                () -> {
                    CopyIn copy = link.connection.getCopyAPI().copyIn(statement.sql());
                    try {
                        send(copy, source, link);
                        return copy.endCopy();
                    } catch (Throwable e) {
                        giveUp(copy, link);
                        throw e;
                    }
                });
    }

    private static void send(CopyIn copy, CopySource source, Link link) throws SQLException {
        CopyBuffer buffer = new CopyBuffer();
        boolean more = true;
        while (more) {
            more = source.write(buffer);
            link.underway.check();
            copy.writeToCopy(buffer.bytes(), 0, buffer.size());
            buffer.clear();
        }
    }

    /// The server takes nothing of what was sent.
    private static void giveUp(CopyIn copy, Link link) {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            link.broken = true;
        }
    }

    /// Gives the rows of a query to a target.
    ///
    /// @return how many rows there were
    static long out(Link link, CopyQuery query, CopyTarget target, Terms terms)
            throws SQLException {
        if (query.statement().size() > 0 && !link.connection.getStandardConformingStrings()) {
            throw new InvalidQuery(
                    Report.of("the values of a COPY cannot be written as literals")
                            .line("detail", "standard_conforming_strings is off")
                            .hint("turn it on, as it is by default"));
        }
        String text = query.text().get() + terms.comment();
        return underway(
                link,
                query.statement().commented(terms.comment()),
                terms,
                () -> {
                    CopyOut copy = link.connection.getCopyAPI().copyOut(text);
                    try {
                        byte[] message = copy.readFromCopy();
                        for (; message != null; message = copy.readFromCopy()) {
                            target.take(link.connection, message);
                            link.underway.check();
                        }
                        link.broken |= leavesTraces(query);
                        target.end(link.connection);
                        return copy.getHandledRowCount();
                    } catch (Throwable e) {
                        giveUp(copy, link);
                        throw e;
                    }
                });
    }

    private static boolean leavesTraces(CopyQuery query) {
        String sql = query.statement().sql();
        return Traces.isLeftBy(sql.substring(0, sql.lastIndexOf(" to stdout")));
    }

    /// The server stops, and what it has sent by then is thrown away.
    private static void giveUp(CopyOut copy, Link link) {
        try {
            if (copy.isActive()) {
                link.connection.cancelQuery();
                while (copy.readFromCopy() != null) {}
            }
        } catch (SQLException e) {
            link.broken |= Failures.endsConnection(e);
        }
    }

    private static long underway(Link link, Statement statement, Terms terms, Copy copy)
            throws SQLException {
        try {
            link.underway.begin(terms);
            link.tell(Prefix.NONE, statement);
            link.copying = true;
            return copy.run();
        } finally {
            link.copying = false;
            link.underway.end();
        }
    }

    /// Runs it, and tells of it when it is over. A failure of the application ends it, too.
    static long observed(Observer observer, Statement statement, Terms terms, LongSupplier run) {
        long start = System.nanoTime();
        try {
            long rows = run.getAsLong();
            if (!observer.isOff()) {
                observer.ended(statement, terms, start, rows, null);
            }
            return rows;
        } catch (Throwable e) {
            if (!observer.isOff()) {
                observer.ended(statement, terms, start, 0, reason(statement, e));
            }
            throw e;
        }
    }

    /// Why a COPY did not come to its end.
    static SquallException reason(Statement statement, Throwable e) {
        return e instanceof SquallException known
                ? known
                : new StatementCancelled(
                        "57014",
                        Report.of("COPY was given up: the application's side of it failed")
                                .line("statement", StatementText.of(statement.sql(), 0))
                                .line("reason", e.getClass().getName()),
                        null);
    }

    /// One COPY, from its beginning to its end.
    @FunctionalInterface
    private interface Copy {
        long run() throws SQLException;
    }
}
