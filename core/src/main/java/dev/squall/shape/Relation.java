package dev.squall.shape;

import static dev.squall.query.Subqueries.exists;

import dev.squall.expr.Condition;
import dev.squall.query.SelectRows;
import dev.squall.query.Subqueries;
import dev.squall.table.Joined;
import dev.squall.table.Table;
import java.util.function.Function;

/// A way from the rows of a table to those of another, along a foreign key: a field of the
/// generated table.
///
/// @param <R> the record of this side
/// @param <C> the record of the other side
/// @param <T> the table of the other side
public abstract sealed class Relation<R, C, T extends Table<C>> permits ToOne, ToMany {

    private final Table<R> table;
    private final int number;
    private final String name;

    Relation(Table<R> from, int number, String name) {
        this.table = from;
        this.number = number;
        this.name = name;
    }

    /// The table that it starts from.
    public final Table<R> from() {
        return table;
    }

    /// Its number among the relations of its table.
    public final int number() {
        return number;
    }

    /// Its name: that of the field.
    public final String name() {
        return name;
    }

    /// The other table under an alias, and how it is joined.
    @SuppressWarnings("unchecked") // the generated table gives its relations these types
    final Joined<T> joined(String alias) {
        return (Joined<T>) table.related(number, alias);
    }

    /// The same under an alias that nothing around it has: it holds the whole way.
    final Joined<T> joined() {
        return joined(Aliases.path(table.qualifier(), name));
    }

    /// `exists (select 1 from interventions as … where … and condition)`: a row at the other end
    /// meets a condition.
    ///
    /// `students.interventions.any(i -> i.status.eq(OPEN))`
    public Condition any(Function<? super T, ? extends Condition> condition) {
        return exists(rows(condition));
    }

    /// `exists (select 1 from interventions as … where …)`: there is a row at the other end.
    public Condition any() {
        return exists(rows());
    }

    /// `not exists (…)`: no row at the other end meets a condition.
    public Condition none(Function<? super T, ? extends Condition> condition) {
        return any(condition).not();
    }

    /// `not exists (…)`: there is no row at the other end.
    public Condition none() {
        return any().not();
    }

    final SelectRows<C> rows() {
        Joined<T> joined = joined();
        return from(joined);
    }

    final SelectRows<C> rows(Function<? super T, ? extends Condition> condition) {
        Joined<T> joined = joined();
        return from(joined).where(condition.apply(joined.table()));
    }

    private SelectRows<C> from(Joined<T> joined) {
        return Subqueries.from(new Fresh<>(joined.table())).where(joined.on());
    }

    /// The same relation of the same table under another name.
    abstract Relation<R, C, T> at(Table<R> other);

    /// Whether it is another one, of whatever name its table has.
    final boolean is(Relation<?, ?, ?> other) {
        return number == other.number && table.isOf(other.table);
    }

    @Override
    public final String toString() {
        return table + "." + name;
    }
}
