package dev.squall.run;

import dev.squall.error.Report;
import dev.squall.error.TransactionMisuse;
import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import dev.squall.type.RowReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The rows of a cursor, fetched some hundreds at a time.
final class RowStream<T extends @Nullable Object> extends AbstractSpliterator<T> {

    private static final int FETCHED = 1000;

    private final Link link;
    private final Statement statement;
    private final RecordReader<T> reader;
    private final PreparedStatement running;
    private final ResultSet results;
    private final RowReader row;
    private final StreamEnd end;
    private final Terms terms;
    private long read;
    private boolean closed;

    private RowStream(
            Link link,
            PreparedStatement running,
            Statement statement,
            RecordReader<T> reader,
            Terms terms,
            StreamEnd end)
            throws SQLException {
        super(Long.MAX_VALUE, ORDERED);
        ResultSet rows = running.getResultSet();
        if (rows == null) {
            throw new SQLException("the statement has no rows", "02000");
        }
        this.link = link;
        this.running = running;
        this.statement = statement;
        this.reader = reader;
        this.results = rows;
        this.row = new RowReader(rows);
        this.terms = terms;
        this.end = end;
    }

    /// Opens a cursor on a connection that is not in autocommit.
    ///
    /// @param end what happens when the rows are read, the stream is closed, or reading failed
    static <T extends @Nullable Object> RowStream<T> open(
            Link link,
            Prefix prefix,
            Statement statement,
            RecordReader<T> reader,
            Terms terms,
            StreamEnd end)
            throws SQLException {
        PreparedStatement running = link.open(prefix, statement, FETCHED, terms);
        try {
            return new RowStream<>(link, running, statement, reader, terms, end);
        } catch (SQLException e) {
            running.close();
            throw e;
        }
    }

    /// As a stream, which must be closed.
    Stream<T> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (closed) {
            if (end.isOver()) {
                throw new TransactionMisuse(
                        Report.of("a stream is read after its transaction")
                                .hint("read it inside of the block"));
            }
            return false;
        }
        if (link.copying) {
            throw duringCopy();
        }
        T value;
        try {
            if (!next()) {
                close();
                return false;
            }
            read++;
            value = reader.read(row, 1);
        } catch (SQLException e) {
            throw fail(e);
        } catch (RuntimeException e) {
            close(e);
            throw e;
        }
        action.accept(value);
        return true;
    }

    /// A connection that copies does nothing else: it would wait for itself.
    static TransactionMisuse duringCopy() {
        return new TransactionMisuse(
                Report.of("a transaction's connection is used while it copies")
                        .hint("list() the rows before the copy, or use another client for them"));
    }

    /// Goes to the next row. Only where more are fetched there is something to wait for.
    private boolean next() throws SQLException {
        if (read % FETCHED != 0) {
            return results.next();
        }
        link.underway.begin(terms);
        try {
            return results.next();
        } finally {
            link.underway.end();
        }
    }

    private RuntimeException fail(SQLException e) {
        RuntimeException error = end.failure(e, statement);
        link.broken |= Failures.endsConnection(e);
        close(error);
        return error;
    }

    void close() {
        close(null);
    }

    private void close(@Nullable RuntimeException failure) {
        if (closed) {
            return;
        }
        closed = true;
        try {
            running.close();
        } catch (SQLException e) {
            link.broken = true;
        }
        end.ended(read, failure);
    }
}
