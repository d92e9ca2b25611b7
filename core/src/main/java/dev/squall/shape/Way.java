package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.expr.IntegerExpr;
import dev.squall.expr.Selectable;
import dev.squall.query.Select;
import dev.squall.query.Select1;
import dev.squall.query.SelectFrom;
import dev.squall.query.Selects;
import dev.squall.query.Subqueries;
import dev.squall.table.Joined;
import dev.squall.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rows at the end of relations, one behind the other, as a value of the row they start from:
/// `@Count("userRoles.role")`.
///
/// `Way.of(users.userRoles).then(r -> r.role).count()` becomes `(select count(*) from user_roles as
/// users_user_roles join roles as users_user_roles_role on … where users_user_roles.user_id =
/// users.id)`
///
/// @param <C> the record at its end
/// @param <T> the table at its end
public final class Way<C, T extends Table<C>> {

    private final List<Joined<?>> steps;
    private final T end;
    private final @Nullable Condition condition;

    private Way(List<Joined<?>> steps, T end, @Nullable Condition condition) {
        this.steps = steps;
        this.end = end;
        this.condition = condition;
    }

    /// The rows at the end of a relation.
    public static <C, T extends Table<C>> Way<C, T> of(Relation<?, C, T> relation) {
        Joined<T> first = relation.joined();
        return new Way<>(List.of(first), first.table(), null);
    }

    /// One relation further.
    public <D, U extends Table<D>> Way<D, U> then(
            Function<? super T, ? extends Relation<?, D, U>> relation) {
        Joined<U> next = relation.apply(end).joined();
        List<Joined<?>> all = new ArrayList<>(steps);
        all.add(next);
        return new Way<>(List.copyOf(all), next.table(), condition);
    }

    /// Only rows that meet a condition; a second one is added with `and`.
    public Way<C, T> where(Function<? super T, ? extends Condition> more) {
        Condition added = more.apply(end);
        return new Way<>(steps, end, condition == null ? added : condition.and(added));
    }

    /// `(select count(*) from …)`
    public IntegerExpr<Long, BigDecimal> count() {
        return Subqueries.count(from(Subqueries.from(start())));
    }

    /// `exists (select 1 from …)`
    public Condition exists() {
        return Subqueries.exists(from(Subqueries.from(start())));
    }

    /// `(select max(interventions.date) from …)`
    ///
    /// @param aggregate of the rows at its end
    public <V extends @Nullable Object> Expr<@Nullable V> value(
            Function<? super T, ? extends Selectable<V>> aggregate) {
        SelectFrom<Select1<V>> select = Selects.select(aggregate.apply(end));
        return Subqueries.scalar(from(select.from(start())));
    }

    private Table<?> start() {
        return steps.getFirst().table();
    }

    private <S extends Select<?, S>> S from(S select) {
        S rows = select;
        for (Joined<?> step : steps.subList(1, steps.size())) {
            rows = rows.innerJoin(step.table()).on(step.on());
        }
        rows = rows.where(steps.getFirst().on());
        return condition == null ? rows : rows.where(condition);
    }
}
