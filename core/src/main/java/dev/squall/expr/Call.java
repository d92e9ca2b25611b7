package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `lower(email)`: a function and its arguments; null where one of them is.
///
/// @param saysNull whether its Java type says that it can be null
/// @param <T> the Java type of the result
record Call<T extends @Nullable Object>(
        KnownSql function, List<? extends Argument> arguments, PgType<?> type, boolean saysNull)
        implements Expr<T> {

    /// A function whose Java type has no null.
    static <T> Call<T> of(KnownSql function, PgType<?> type, Argument... arguments) {
        return new Call<>(function, List.of(arguments), type, false);
    }

    /// A function that keeps the type of its first argument, null included.
    static <T extends @Nullable Object> Call<T> same(
            KnownSql function, Expr<T> subject, Expr<?>... more) {
        List<Expr<?>> arguments = new ArrayList<>(more.length + 1);
        arguments.add(subject);
        arguments.addAll(List.of(more));
        return new Call<>(function, arguments, subject.type(), subject.saysNull());
    }

    /// A function that can be null although its arguments are not.
    static <T> Expr<@Nullable T> orNull(KnownSql function, PgType<?> type, Expr<?>... arguments) {
        return new OrNull<>(Call.<T>of(function, type, arguments));
    }

    @Override
    public void render(SqlWriter out) {
        out.known(function).sql("(").list(arguments).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public boolean canBeNull() {
        return Nulls.any(arguments);
    }
}
