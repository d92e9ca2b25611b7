package dev.squall.expr;

import dev.squall.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/// A value that may be another one in each statement: `random()`.
record Unstable<T extends @Nullable Object>(Expr<T> value) implements FamilyNode<T> {

    @Override
    public void render(SqlWriter out) {
        out.unstable(true);
        out.add(value);
    }
}
