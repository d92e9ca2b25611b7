package dev.squall.run;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Rows that are read some at a time.
final class ChunkStream<T extends @Nullable Object> extends AbstractSpliterator<T> {

    private final Supplier<List<T>> next;
    private final Consumer<@Nullable Throwable> end;
    private Iterator<T> rows = Collections.emptyIterator();
    private boolean over;

    /// @param next reads the next rows; none: there are no more
    /// @param end what happens when all are read, the stream is closed, or reading failed
    ChunkStream(Supplier<List<T>> next, Consumer<@Nullable Throwable> end) {
        super(Long.MAX_VALUE, ORDERED);
        this.next = next;
        this.end = end;
    }

    /// As a stream, which must be closed.
    Stream<T> stream() {
        return StreamSupport.stream(this, false).onClose(() -> close(null));
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (!rows.hasNext() && !over) {
            read();
        }
        if (over || !rows.hasNext()) {
            return false;
        }
        action.accept(rows.next());
        return true;
    }

    private void read() {
        List<T> some;
        try {
            some = next.get();
        } catch (Throwable e) {
            close(e);
            throw e;
        }
        rows = some.iterator();
        if (some.isEmpty()) {
            close(null);
        }
    }

    private void close(@Nullable Throwable failure) {
        if (!over) {
            over = true;
            end.accept(failure);
        }
    }
}
