package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import java.util.List;

/// `daterange(arrival, departure)`: a bound that is null is absent, so that it is never null
/// itself.
///
/// @param <T> the Java type of the range
record RangeOfBounds<T>(KnownSql function, List<? extends Expr<?>> arguments, PgType<?> type)
        implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.known(function).sql("(").nullSafe(in -> in.list(arguments)).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }
}
