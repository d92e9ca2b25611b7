package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import java.util.List;

/// `concat(a, b)`: a function that has a value whatever it is given.
///
/// @param <T> the Java type of the result
record NeverNull<T>(KnownSql function, List<Expr<?>> arguments, PgType<T> type) implements Expr<T> {

    static <T> NeverNull<T> of(KnownSql function, PgType<T> type, Expr<?>... arguments) {
        return new NeverNull<>(function, List.of(arguments), type);
    }

    @Override
    public void render(SqlWriter out) {
        out.known(function).sql("(").nullSafe(in -> in.list(arguments)).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }
}
