package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.expr.IntegerExpr;
import dev.squall.query.Fetchable;
import dev.squall.query.RootRows;
import dev.squall.query.Subqueries;
import dev.squall.table.Table;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The rows that refer to a row: `students.interventions`.
///
/// @param <R> the record of this side
/// @param <C> the record of the other side
/// @param <T> the table of the other side
public final class ToMany<R, C, T extends Table<C>> extends Relation<R, C, T>
        implements Fetchable<R, T, FetchMany<C>, FindRows<R>> {

    /// @param number its number among the relations of its table
    public ToMany(Table<R> from, int number, String name) {
        super(from, number, name);
    }

    /// `not exists (… where … and not condition)`: all rows at the other end meet a condition; also
    /// where there is none.
    public Condition all(Function<? super T, ? extends Condition> condition) {
        return any(t -> condition.apply(t).isTrue().not()).not();
    }

    /// `(select count(*) from interventions as … where …)`: how many rows there are at the other
    /// end.
    public IntegerExpr<Long, BigDecimal> count() {
        return Subqueries.count(rows());
    }

    /// `(select count(*) from interventions as … where … and condition)`
    public IntegerExpr<Long, BigDecimal> count(Function<? super T, ? extends Condition> condition) {
        return Subqueries.count(rows(condition));
    }

    @Override
    ToMany<R, C, T> at(Table<R> other) {
        return new ToMany<>(other, number(), name());
    }

    @Override
    public FindRows<R> fetchedWith(
            RootRows<R> rows,
            BiFunction<? super FetchMany<C>, ? super T, ? extends FetchMany<C>> change) {
        return FindRows.of(rows).with(Wish.many(this, change));
    }
}
