package dev.squall.run;

import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Runs statements: on a connection of the pool for each, or on the one of a transaction.
///
/// Every failure is a [dev.squall.error.SquallException] of its own type, and leaves the connection
/// clean.
public interface Executor {

    /// Runs a statement and reads all its rows, each with `reader.read(row, 1)`.
    <T extends @Nullable Object> List<T> list(Statement statement, RecordReader<T> reader);

    /// Runs a statement and reads its rows one by one through a cursor of the server: constant
    /// memory, whatever the size. The stream holds a connection until it is closed.
    <T extends @Nullable Object> Stream<T> stream(Statement statement, RecordReader<T> reader);

    /// Runs a statement and returns how many rows it touched.
    long execute(Statement statement);

    /// Puts rows into a table with COPY; how many there were.
    long copyIn(CopySource source);

    /// Gives the rows of a query to a target with COPY; how many there were.
    long copyOut(CopyQuery query, CopyTarget target);

    /// Runs statements in one round trip, and in one transaction; the answers, in order. Where more
    /// than 64 KB of values follow the first statement they travel one after the other.
    List<@Nullable Object> batch(List<? extends Question<?>> questions);

    /// Whether queries can be sent together that all see one state of the database: not so in a
    /// transaction that is READ COMMITTED.
    boolean hasSnapshots();

    /// Whether it runs statements in one transaction, so that a lock is held until that ends.
    boolean isTransaction();

    /// Reads rows some at a time: constant memory, whatever the number. All of them are read in one
    /// transaction that is `repeatable read`, or in the one that this is. The stream holds a
    /// connection until it is closed.
    ///
    /// @param next reads the next rows; none: there are no more
    <T extends @Nullable Object> Stream<T> chunks(Function<Executor, List<T>> next);

    /// Runs queries in one round trip, all of which see one state of the database; the answers, in
    /// order. Only where [#hasSnapshots()].
    List<@Nullable Object> snapshot(List<? extends Question<?>> questions);

    /// The same under other terms: a limit of time, tags, a handle that cancels.
    Executor under(UnaryOperator<Terms> change);

    /// What holds for pages.
    PageRules pages();

    /// Runs a body in a transaction; inside of a transaction, under a savepoint.
    ///
    /// @throws X what the body throws: the transaction is rolled back
    <T extends @Nullable Object, X extends Exception> T transaction(
            TransactionMode mode, TransactionBody<T, X> body) throws X;

    /// Runs a body whose statements happen all or not at all: in a transaction, or as a part of the
    /// one that is there.
    ///
    /// @throws X what the body throws: a transaction of its own is rolled back
    default <T extends @Nullable Object, X extends Exception> T atomic(TransactionBody<T, X> body)
            throws X {
        return transaction(TransactionMode.DEFAULT, body);
    }
}
