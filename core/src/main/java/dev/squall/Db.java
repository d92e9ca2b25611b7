package dev.squall;

import dev.squall.run.Executor;
import dev.squall.run.TransactionMode;
import org.jspecify.annotations.Nullable;

/// A client: queries, writes, transactions.
///
/// It holds no connection. One is made by [Database], or handed to the block of a transaction.
public final class Db {

    private final Executor executor;

    /// A client that runs its statements through `executor`.
    public Db(Executor executor) {
        this.executor = executor;
    }

    /// What runs the statements: for libraries, not for applications.
    public Executor executor() {
        return executor;
    }

    /// Runs a block in a transaction: it is committed when the block returns and rolled back when
    /// it throws. Inside of a transaction, the block runs under a savepoint.
    ///
    /// ```java
    /// Project project = db.transaction(tx -> {
    ///     Project p = tx.insert(projects, n -> n.name(name)).returning().one();
    ///     tx.insert(conversations, c -> c.projectId(p.id())).execute();
    ///     return p;
    /// });
    /// ```
    ///
    /// Becomes `begin; insert …; insert …; commit`. Use `tx` inside, not `db`: that is an error.
    ///
    /// @throws X what the block throws
    public <T extends @Nullable Object, X extends Exception> T transaction(TxBlock<T, X> block)
            throws X {
        return transaction(TransactionMode.DEFAULT, block);
    }

    /// Runs a block in a transaction of a mode: `db.transaction(SERIALIZABLE.retrying(3), tx -> …)`.
    ///
    /// @throws X what the block throws
    public <T extends @Nullable Object, X extends Exception> T transaction(
            TransactionMode mode, TxBlock<T, X> block) throws X {
        return executor.transaction(mode, tx -> block.run(new Db(tx)));
    }

    /// Runs a block without a result in a transaction.
    ///
    /// @throws X what the block throws
    public <X extends Exception> void inTransaction(TxAction<X> block) throws X {
        inTransaction(TransactionMode.DEFAULT, block);
    }

    /// Runs a block without a result in a transaction of a mode.
    ///
    /// @throws X what the block throws
    public <X extends Exception> void inTransaction(TransactionMode mode, TxAction<X> block)
            throws X {
        executor.<@Nullable Void, X>transaction(
                mode,
                tx -> {
                    block.run(new Db(tx));
                    return null;
                });
    }
}
