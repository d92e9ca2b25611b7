package dev.squall.shape;

import dev.squall.table.Table;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// Where something can be said of the rows that relations lead to.
///
/// In what is said, the handle of a table means the level that it is said of. A condition there
/// sees that level alone; what belongs to it is reached by its relations.
///
/// @param <R> the record of this side
/// @param <F> what it is said to
public abstract sealed class Fetching<R, F> permits FetchMany, FetchOne, Shaped {

    Fetching() {}

    abstract F with(Wish wish);

    /// The rows of a relation, as they are.
    public final <C, T extends Table<C>> F fetch(ToMany<R, C, T> relation) {
        return with(Wish.many(relation, (fetch, table) -> fetch));
    }

    /// The rows of a relation: which, in which order, and how many of each parent.
    ///
    /// `fetch(students.interventions, i -> i.where(interventions.status.eq(OPEN)).limit(5))`
    public final <C, T extends Table<C>> F fetch(
            ToMany<R, C, T> relation, UnaryOperator<FetchMany<C>> change) {
        return with(Wish.many(relation, (fetch, table) -> change.apply(fetch)));
    }

    /// The same, with the table of the level.
    ///
    /// `fetch(people.reports, (r, t) -> r.where(t.age.gt(30)))`
    public final <C, T extends Table<C>> F fetch(
            ToMany<R, C, T> relation,
            BiFunction<? super FetchMany<C>, ? super T, ? extends FetchMany<C>> change) {
        return with(Wish.many(relation, change));
    }

    /// The row of a relation, as it is.
    public final <C, T extends Table<C>> F fetch(ToOne<R, C, T> relation) {
        return with(Wish.one(relation, (fetch, table) -> fetch));
    }

    /// The row of a relation, and through it what belongs to that.
    ///
    /// `fetch(interventions.creator, c -> c.fetch(users.roles, r -> r.limit(5)))`
    public final <C, T extends Table<C>> F fetch(
            ToOne<R, C, T> relation, UnaryOperator<FetchOne<C>> change) {
        return with(Wish.one(relation, (fetch, table) -> change.apply(fetch)));
    }

    /// The same, with the table of the level.
    public final <C, T extends Table<C>> F fetch(
            ToOne<R, C, T> relation,
            BiFunction<? super FetchOne<C>, ? super T, ? extends FetchOne<C>> change) {
        return with(Wish.one(relation, change));
    }
}
