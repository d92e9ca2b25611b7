package dev.squall.run;

import dev.squall.error.SquallException;
import dev.squall.sql.Statement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A stream on the connection of a transaction.
final class TransactionStream implements StreamEnd {

    private final Work work;
    private final Block block;
    private final Statement statement;
    private final Terms terms;
    private final long start = System.nanoTime();

    TransactionStream(Work work, Block block, Statement statement, Terms terms) {
        this.work = work;
        this.block = block;
        this.statement = statement;
        this.terms = terms;
    }

    /// The connection belongs to the transaction.
    @Override
    public void ended(long rows, @Nullable RuntimeException failure) {
        if (!work.observer().isOff()) {
            SquallException error = failure instanceof SquallException known ? known : null;
            work.observer().ended(statement, terms, start, rows, error);
        }
    }

    @Override
    public boolean isOver() {
        return block.ended;
    }

    @Override
    public RuntimeException failure(SQLException e, Statement failed) {
        return work.failed(e, failed);
    }
}
