package dev.squall.run;

import dev.squall.run.Holdings.Holding;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Rows that are read some at a time, on a connection of the pool and in a transaction for
/// themselves.
final class PoolChunks {

    private final Pool pool;
    private final Link link;
    private final Holding holding;
    private final Block block = new Block(0);
    private final Work work;

    private PoolChunks(Pool pool, Access access) {
        this.pool = pool;
        this.link = pool.acquire();
        this.holding = pool.holdings().stream();
        this.work = new Work(pool, link, access, TransactionMode.REPEATABLE_READ.readOnly());
    }

    static <T extends @Nullable Object> ChunkStream<T> open(
            Pool pool, Access access, Terms terms, Function<Executor, List<T>> next) {
        PoolChunks chunks = new PoolChunks(pool, access);
        try {
            chunks.work.begin();
        } catch (Throwable e) {
            chunks.release();
            throw e;
        }
        Transaction inside = Transaction.open(chunks.work, chunks.block, terms);
        return new ChunkStream<>(
                () -> {
                    chunks.work.owner = Thread.currentThread(); // streams go where they like
                    return next.apply(inside);
                },
                chunks::end);
    }

    private void end(@Nullable Throwable failure) {
        block.ended = true;
        try {
            if (failure == null) {
                work.commit(0);
            } else {
                work.rollback(0, failure);
            }
        } finally {
            release();
        }
    }

    private void release() {
        pool.holdings().endStream(holding);
        pool.release(link);
    }
}
