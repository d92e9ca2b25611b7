package dev.squall.expr;

import dev.squall.sql.Operand;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An SQL expression whose values have the Java type `T`; `@Nullable` in `T` says it can be null.
///
/// @param <T> the Java type of its values
public interface Expr<T extends @Nullable Object> extends Operand, Selectable<T> {

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // whether T has a null is known to T alone
    default T readFrom(RowReader row, int index) throws SQLException {
        return (T) row.getOrNull(index, type());
    }

    @Override
    PgType<?> type();

    /// `this = value`
    default Condition eq(@NonNull T value) {
        return Comparison.of(this, Comparator.EQUAL, value);
    }

    /// `this = other`
    default Condition eq(Expr<? extends T> other) {
        return new Comparison(this, Comparator.EQUAL, other);
    }

    /// `this <> value`
    default Condition ne(@NonNull T value) {
        return Comparison.of(this, Comparator.NOT_EQUAL, value);
    }

    /// `this <> other`
    default Condition ne(Expr<? extends T> other) {
        return new Comparison(this, Comparator.NOT_EQUAL, other);
    }

    /// `this < value`
    default Condition lt(@NonNull T value) {
        return Comparison.of(this, Comparator.LESS, value);
    }

    /// `this < other`
    default Condition lt(Expr<? extends T> other) {
        return new Comparison(this, Comparator.LESS, other);
    }

    /// `this <= value`
    default Condition le(@NonNull T value) {
        return Comparison.of(this, Comparator.LESS_OR_EQUAL, value);
    }

    /// `this <= other`
    default Condition le(Expr<? extends T> other) {
        return new Comparison(this, Comparator.LESS_OR_EQUAL, other);
    }

    /// `this > value`
    default Condition gt(@NonNull T value) {
        return Comparison.of(this, Comparator.GREATER, value);
    }

    /// `this > other`
    default Condition gt(Expr<? extends T> other) {
        return new Comparison(this, Comparator.GREATER, other);
    }

    /// `this >= value`
    default Condition ge(@NonNull T value) {
        return Comparison.of(this, Comparator.GREATER_OR_EQUAL, value);
    }

    /// `this >= other`
    default Condition ge(Expr<? extends T> other) {
        return new Comparison(this, Comparator.GREATER_OR_EQUAL, other);
    }

    /// `this between low and high`; both bounds belong to the range.
    default Condition between(@NonNull T low, @NonNull T high) {
        return new Between(this, Bind.of(this, low), Bind.of(this, high));
    }

    /// `this = any(?)`, with the values as one array: the text is the same for any number of them.
    /// No values: never true.
    default Condition in(Collection<? extends @NonNull T> values) {
        return InValues.of(this, values);
    }

    /// The same for values written one by one.
    @SuppressWarnings("unchecked")
    default Condition in(@NonNull T first, @NonNull T... more) {
        List<@NonNull T> all = new ArrayList<>(more.length + 1);
        all.add(first);
        all.addAll(List.of(more));
        return in(all);
    }

    /// `this is null`
    default Condition isNull() {
        return new IsNull(this, false);
    }

    /// `this is not null`
    default Condition isNotNull() {
        return new IsNull(this, true);
    }

    /// The same expression, said to be null where an outer join finds no row.
    default Expr<@Nullable T> orNull() {
        return new OrNull<>(this);
    }

    /// The same expression under a name of its own: `count(*) as total`.
    default Named<T, ? extends Expr<T>> as(String name) {
        return new Named<>(this, name, other -> other);
    }

    /// `order by this`: ascending, nulls last.
    default Ordering asc() {
        return new Ordering(this, false, null);
    }

    /// `order by this desc`: descending, nulls first.
    default Ordering desc() {
        return new Ordering(this, true, null);
    }
}
