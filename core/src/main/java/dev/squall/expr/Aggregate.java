package dev.squall.expr;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `sum(distinct total order by …) filter (where …)`: takes care of nulls by itself.
///
/// @param arguments what it takes; none of `count` is `*`
/// @param withinGroup the order of an ordered-set aggregate
/// @param canBeNull whether it is null where there is no row: all but `count` are
/// @param <T> the Java type of the result
record Aggregate<T extends @Nullable Object>(
        KnownSql function,
        List<? extends Expr<?>> arguments,
        PgType<?> type,
        boolean canBeNull,
        boolean distinct,
        List<Ordering> order,
        List<Ordering> withinGroup,
        @Nullable Condition filter)
        implements Expr<T> {

    private static final KnownSql COUNT = KnownSql.constant("count");

    /// An aggregate that is null where there is no row.
    static <T extends @Nullable Object> Aggregate<T> of(
            KnownSql function, PgType<?> type, Expr<?>... arguments) {
        return new Aggregate<>(
                function, List.of(arguments), type, true, false, List.of(), List.of(), null);
    }

    /// An ordered-set aggregate.
    static <T extends @Nullable Object> Aggregate<T> withinGroup(
            KnownSql function, PgType<?> type, Ordering order, Expr<?>... arguments) {
        return new Aggregate<>(
                function, List.of(arguments), type, true, false, List.of(), List.of(order), null);
    }

    /// `count(…)`, which is never null; of nothing: `count(*)`.
    static Aggregate<Long> count(Expr<?>... arguments) {
        return Aggregate.<Long>of(COUNT, Types.BIGINT, arguments).neverNull();
    }

    /// The same, which has a value even where there is no row.
    Aggregate<T> neverNull() {
        return new Aggregate<>(
                function, arguments, type, false, distinct, order, withinGroup, filter);
    }

    Aggregate<T> withDistinct() {
        return new Aggregate<>(
                function, arguments, type, canBeNull, true, order, withinGroup, filter);
    }

    Aggregate<T> withOrder(List<Ordering> changed) {
        return new Aggregate<>(
                function, arguments, type, canBeNull, distinct, changed, withinGroup, filter);
    }

    Aggregate<T> withFilter(Condition condition) {
        Condition all = filter == null ? condition : filter.and(condition);
        return new Aggregate<>(
                function, arguments, type, canBeNull, distinct, order, withinGroup, all);
    }

    /// The same over a window.
    ///
    /// @throws InvalidQuery if PostgreSQL has no such thing
    Aggregate<T> windowed() {
        if (distinct || !order.isEmpty() || !withinGroup.isEmpty()) {
            throw new InvalidQuery(
                    Report.of(
                                    "PostgreSQL has no "
                                            + function.sql()
                                            + "(…) over a window with distinct, order by or within"
                                            + " group")
                            .hint("aggregate in a subquery, and select from that"));
        }
        return this;
    }

    @Override
    public void render(SqlWriter out) {
        out.known(function).sql(distinct ? "(distinct " : "(").nullSafe(this::renderArguments);
        out.sql(")");
        if (!withinGroup.isEmpty()) {
            out.sql(" within group (order by ").nullSafe(in -> in.list(withinGroup)).sql(")");
        }
        if (filter != null && !filter.isAlways()) {
            out.sql(" filter (where ").nullSafe(filter::render).sql(")");
        }
    }

    private void renderArguments(SqlWriter out) {
        if (arguments.isEmpty() && function == COUNT) {
            out.sql("*");
        }
        out.list(arguments);
        if (!order.isEmpty()) {
            out.sql(" order by ").list(order);
        }
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }
}
