package dev.squall.run;

import dev.squall.sql.Statement;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// How much a statement sends. Behind another statement in the same round trip it must not be much:
/// a server that cannot send its first answer does not read on, and both sides wait.
final class Binds {

    static final long MOST = 60_000;

    private Binds() {}

    static boolean areLarge(Prefix prefix, Statement statement) {
        return prefix.results() > 0 && size(statement) > MOST;
    }

    static long size(Statement statement) {
        long size = statement.sql().length();
        for (int i = 0; i < statement.size(); i++) {
            size += size(statement.value(i));
        }
        return size;
    }

    private static long size(@Nullable Object value) {
        return switch (value) {
            case null -> 4;
            case String text -> 3L * text.length();
            case byte[] bytes -> bytes.length;
            case Collection<?> elements -> {
                long size = 0;
                for (Object element : elements) {
                    size += 8 + size(element);
                }
                yield size;
            }
            default -> 64;
        };
    }
}
