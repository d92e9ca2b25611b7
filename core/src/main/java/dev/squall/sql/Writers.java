package dev.squall.sql;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// A few writers kept for the next statement, whatever thread it runs on.
final class Writers {

    private static final int KEPT = 16;
    private static final AtomicReferenceArray<@Nullable SqlWriter> FREE =
            new AtomicReferenceArray<>(KEPT);

    private Writers() {}

    static SqlWriter take() {
        for (int i = 0; i < KEPT; i++) {
            SqlWriter writer = FREE.getPlain(i) == null ? null : FREE.getAndSet(i, null);
            if (writer != null) {
                return writer;
            }
        }
        return SqlWriter.forQuery();
    }

    static void give(SqlWriter writer) {
        writer.reset();
        if (writer.isLarge()) {
            return;
        }
        for (int i = 0; i < KEPT; i++) {
            if (FREE.getPlain(i) == null && FREE.compareAndSet(i, null, writer)) {
                return;
            }
        }
    }
}
