package dev.squall.expr;

import dev.squall.sql.Parameter;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// A value that is given when a prepared query runs: `param("email", TEXT)`, or null too:
/// `nullableParam("name", TEXT)`.
///
/// @param <T> the Java type of the value
public sealed interface Param<T extends @Nullable Object> extends Expr<T>
        permits AnyParam,
                ArrayParam,
                BooleanParam,
                IntegerParam,
                JsonParam,
                NullableBooleanParam,
                NumberParam,
                TemporalParam,
                TextParam {

    /// Its name.
    String name();

    @Override
    PgType<?> type();

    @Override
    default void render(SqlWriter out) {
        out.parameter(type(), new Parameter(this, name()));
    }

    @Override
    default Precedence precedence() {
        return Precedence.ATOM;
    }
}
