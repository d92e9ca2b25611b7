package dev.squall.expr;

import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/// Where the frame of a window begins or ends: `3 preceding`, `current row`.
public final class FrameBound implements Fragment {

    private final @Nullable Expr<?> offset;
    private final String words;

    FrameBound(@Nullable Expr<?> offset, String words) {
        this.offset = offset;
        this.words = words;
    }

    @Override
    public void render(SqlWriter out) {
        if (offset != null) {
            out.add(offset);
        }
        out.sql(words);
    }
}
