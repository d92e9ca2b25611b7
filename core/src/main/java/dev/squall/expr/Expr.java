package dev.squall.expr;

import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An SQL expression whose values have the Java type `T`; `@Nullable` in `T` says it can be null.
///
/// @param <T> the Java type of its values
public interface Expr<T extends @Nullable Object>
        extends Casts<T>, Selectable<T>, Sortable, Grouping, Argument {

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // whether T has a null is known to T alone
    default T readFrom(RowReader row, int index) throws SQLException {
        return (T) row.getOrNull(index, type());
    }

    /// How its values are bound and read.
    PgType<?> type();

    @Override
    default boolean canBeNull() {
        return false;
    }

    /// Whether its Java type says that it can be null. What can be null and does not say so is
    /// refused where it is selected.
    default boolean saysNull() {
        return canBeNull();
    }

    /// The column that it becomes in a select list.
    default Output output() {
        return new Output(null, type(), canBeNull(), this);
    }

    @Override
    default List<Output> outputs() {
        return List.of(output());
    }

    /// Writes it as an item of the select list.
    ///
    /// @throws dev.squall.error.InvalidQuery if it can be null and its Java type does not say so
    @Override
    default void renderSelected(SqlWriter out) {
        Nulls.check(this);
        render(out);
    }

    /// `this = value`
    default Condition eq(@NonNull T value) {
        return Comparison.of(this, Comparator.EQUAL, value);
    }

    /// `this = other`
    default Condition eq(Expr<? extends @Nullable T> other) {
        return new Comparison(this, Comparator.EQUAL, other);
    }

    /// `this <> value`
    default Condition ne(@NonNull T value) {
        return Comparison.of(this, Comparator.NOT_EQUAL, value);
    }

    /// `this <> other`
    default Condition ne(Expr<? extends @Nullable T> other) {
        return new Comparison(this, Comparator.NOT_EQUAL, other);
    }

    /// `this < value`
    default Condition lt(@NonNull T value) {
        return Comparison.of(this, Comparator.LESS, value);
    }

    /// `this < other`
    default Condition lt(Expr<? extends @Nullable T> other) {
        return new Comparison(this, Comparator.LESS, other);
    }

    /// `this <= value`
    default Condition le(@NonNull T value) {
        return Comparison.of(this, Comparator.LESS_OR_EQUAL, value);
    }

    /// `this <= other`
    default Condition le(Expr<? extends @Nullable T> other) {
        return new Comparison(this, Comparator.LESS_OR_EQUAL, other);
    }

    /// `this > value`
    default Condition gt(@NonNull T value) {
        return Comparison.of(this, Comparator.GREATER, value);
    }

    /// `this > other`
    default Condition gt(Expr<? extends @Nullable T> other) {
        return new Comparison(this, Comparator.GREATER, other);
    }

    /// `this >= value`
    default Condition ge(@NonNull T value) {
        return Comparison.of(this, Comparator.GREATER_OR_EQUAL, value);
    }

    /// `this >= other`
    default Condition ge(Expr<? extends @Nullable T> other) {
        return new Comparison(this, Comparator.GREATER_OR_EQUAL, other);
    }

    /// `this is distinct from value`: to it null is a value like others.
    default Condition isDistinctFrom(@Nullable T value) {
        return new Distinct(this, false, new Bind<@Nullable T>(type(), value));
    }

    /// `this is distinct from other`
    default Condition isDistinctFrom(Expr<? extends @Nullable T> other) {
        return new Distinct(this, false, other);
    }

    /// `this is not distinct from value`: equal, or both null.
    default Condition isNotDistinctFrom(@Nullable T value) {
        return new Distinct(this, true, new Bind<@Nullable T>(type(), value));
    }

    /// `this is not distinct from other`
    default Condition isNotDistinctFrom(Expr<? extends @Nullable T> other) {
        return new Distinct(this, true, other);
    }

    /// `this between low and high`; both bounds belong to the range.
    default Condition between(@NonNull T low, @NonNull T high) {
        return between(Bind.of(this, low), Bind.of(this, high));
    }

    /// `this between low and high`
    default Condition between(Expr<? extends @Nullable T> low, Expr<? extends @Nullable T> high) {
        return new Between(this, Operators.BETWEEN, low, high);
    }

    /// `this not between low and high`
    default Condition notBetween(@NonNull T low, @NonNull T high) {
        return notBetween(Bind.of(this, low), Bind.of(this, high));
    }

    /// `this not between low and high`
    default Condition notBetween(
            Expr<? extends @Nullable T> low, Expr<? extends @Nullable T> high) {
        return new Between(this, Operators.NOT_BETWEEN, low, high);
    }

    /// `this between symmetric one and other`: the bounds in any order.
    default Condition betweenSymmetric(@NonNull T one, @NonNull T other) {
        return betweenSymmetric(Bind.of(this, one), Bind.of(this, other));
    }

    /// `this between symmetric one and other`
    default Condition betweenSymmetric(
            Expr<? extends @Nullable T> one, Expr<? extends @Nullable T> other) {
        return new Between(this, Operators.BETWEEN_SYMMETRIC, one, other);
    }

    /// `this = any(?)`, with the values as one array: the text is the same for any number of them.
    /// No values: never true.
    default Condition in(Collection<? extends @NonNull T> values) {
        return InValues.in(this, values);
    }

    /// The same for values written one by one.
    @SuppressWarnings("unchecked")
    default Condition in(@NonNull T first, @NonNull T... more) {
        return in(InValues.list(first, more));
    }

    /// `this <> all(?)`, with the values as one array. No values: always true.
    default Condition notIn(Collection<? extends @NonNull T> values) {
        return InValues.notIn(this, values);
    }

    /// The same for values written one by one.
    @SuppressWarnings("unchecked")
    default Condition notIn(@NonNull T first, @NonNull T... more) {
        return notIn(InValues.list(first, more));
    }

    /// `this = any(array)`
    default Condition eqAny(ArrayExpr<?, ? extends @NonNull T> array) {
        return new Quantified(this, Comparator.EQUAL, Operators.ANY, array);
    }

    /// `this <> all(array)`
    default Condition neAll(ArrayExpr<?, ? extends @NonNull T> array) {
        return new Quantified(this, Comparator.NOT_EQUAL, Operators.ALL, array);
    }

    /// `this < any(array)`
    default Condition ltAny(ArrayExpr<?, ? extends @NonNull T> array) {
        return new Quantified(this, Comparator.LESS, Operators.ANY, array);
    }

    /// `this < all(array)`
    default Condition ltAll(ArrayExpr<?, ? extends @NonNull T> array) {
        return new Quantified(this, Comparator.LESS, Operators.ALL, array);
    }

    /// `this <= any(array)`
    default Condition leAny(ArrayExpr<?, ? extends @NonNull T> array) {
        return new Quantified(this, Comparator.LESS_OR_EQUAL, Operators.ANY, array);
    }

    /// `this <= all(array)`
    default Condition leAll(ArrayExpr<?, ? extends @NonNull T> array) {
        return new Quantified(this, Comparator.LESS_OR_EQUAL, Operators.ALL, array);
    }

    /// `this > any(array)`
    default Condition gtAny(ArrayExpr<?, ? extends @NonNull T> array) {
        return new Quantified(this, Comparator.GREATER, Operators.ANY, array);
    }

    /// `this > all(array)`
    default Condition gtAll(ArrayExpr<?, ? extends @NonNull T> array) {
        return new Quantified(this, Comparator.GREATER, Operators.ALL, array);
    }

    /// `this >= any(array)`
    default Condition geAny(ArrayExpr<?, ? extends @NonNull T> array) {
        return new Quantified(this, Comparator.GREATER_OR_EQUAL, Operators.ANY, array);
    }

    /// `this >= all(array)`
    default Condition geAll(ArrayExpr<?, ? extends @NonNull T> array) {
        return new Quantified(this, Comparator.GREATER_OR_EQUAL, Operators.ALL, array);
    }

    /// `this is null`
    default Condition isNull() {
        return new IsNull(this, false);
    }

    /// `this is not null`
    default Condition isNotNull() {
        return new IsNull(this, true);
    }

    /// The same expression, said to be null: where an outer join finds no row, or where what it is
    /// made of is null.
    default Expr<@Nullable T> orNull() {
        return new OrNull<>(this);
    }

    /// The same expression under a name of its own: `count(*) as total`.
    default Named<T, ? extends Expr<T>> as(String name) {
        return new Named<>(this, name, other -> other);
    }

    @Override
    default Ordering ordering() {
        return asc();
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
