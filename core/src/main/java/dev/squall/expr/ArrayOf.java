package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.ArrayType;
import java.util.List;

/// `array[a, b, c]::text[]`: with its type, because texts that are bound would make a `varchar[]`
/// of it.
///
/// @param <E> the Java type of an element
record ArrayOf<E>(List<Expr<?>> elements, ArrayType<E> type, KnownSql cast)
        implements Expr<List<E>> {

    @Override
    public void render(SqlWriter out) {
        out.sql("array[").list(elements).sql("]").known(cast);
    }

    @Override
    public Precedence precedence() {
        return Precedence.CAST;
    }
}
