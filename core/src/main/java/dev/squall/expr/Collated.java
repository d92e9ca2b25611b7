package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// `text collate "de-x-icu"`
///
/// @param <T> the Java type of the result
record Collated<T extends @Nullable Object>(Expr<T> text, KnownSql collation) implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.operand(text, this).sql(" collate ").known(collation);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COLLATE;
    }

    @Override
    public PgType<?> type() {
        return text.type();
    }

    @Override
    public boolean canBeNull() {
        return text.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return text.saysNull();
    }
}
