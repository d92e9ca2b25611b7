package dev.squall.expr;

import dev.squall.sql.Fragment;
import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `lower(email)`, `count(*)`: a function and its arguments.
///
/// @param <T> the Java type of the result
record Call<T extends @Nullable Object>(
        KnownSql function, List<? extends Fragment> arguments, PgType<?> type) implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.known(function).sql("(").list(arguments).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }
}
