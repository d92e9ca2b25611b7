package dev.squall.expr;

import dev.squall.sql.Operand;
import org.jspecify.annotations.Nullable;

/// An expression beside a query of one column
/// ([manual](https://www.postgresql.org/docs/current/functions-subquery.html)).
///
/// @param <T> the Java type of its values
public interface ComparedWithRows<T extends @Nullable Object> extends Operand {

    /// How many columns a query beside it has.
    default int columns() {
        return 1;
    }

    /// Whether it is known that it can be null.
    boolean canBeNull();

    /// `this in (select …)`
    default Condition in(Subquery<? extends @Nullable T> query) {
        return new InRows(this, false, query);
    }

    /// `this not in (select …)`: never true where the query has a null.
    default Condition notIn(Subquery<? extends @Nullable T> query) {
        return new InRows(this, true, query);
    }

    /// `this = any (select …)`: of at least one row.
    default Condition eqAny(Subquery<? extends @Nullable T> query) {
        return new QuantifiedRows(this, Comparator.EQUAL, Operators.ANY, query);
    }

    /// `this = all (select …)`: of every row.
    default Condition eqAll(Subquery<? extends @Nullable T> query) {
        return new QuantifiedRows(this, Comparator.EQUAL, Operators.ALL, query);
    }

    /// `this <> any (select …)`: of at least one row.
    default Condition neAny(Subquery<? extends @Nullable T> query) {
        return new QuantifiedRows(this, Comparator.NOT_EQUAL, Operators.ANY, query);
    }

    /// `this <> all (select …)`: of every row.
    default Condition neAll(Subquery<? extends @Nullable T> query) {
        return new QuantifiedRows(this, Comparator.NOT_EQUAL, Operators.ALL, query);
    }

    /// `this < any (select …)`: of at least one row.
    default Condition ltAny(Subquery<? extends @Nullable T> query) {
        return new QuantifiedRows(this, Comparator.LESS, Operators.ANY, query);
    }

    /// `this < all (select …)`: of every row.
    default Condition ltAll(Subquery<? extends @Nullable T> query) {
        return new QuantifiedRows(this, Comparator.LESS, Operators.ALL, query);
    }

    /// `this <= any (select …)`: of at least one row.
    default Condition leAny(Subquery<? extends @Nullable T> query) {
        return new QuantifiedRows(this, Comparator.LESS_OR_EQUAL, Operators.ANY, query);
    }

    /// `this <= all (select …)`: of every row.
    default Condition leAll(Subquery<? extends @Nullable T> query) {
        return new QuantifiedRows(this, Comparator.LESS_OR_EQUAL, Operators.ALL, query);
    }

    /// `this > any (select …)`: of at least one row.
    default Condition gtAny(Subquery<? extends @Nullable T> query) {
        return new QuantifiedRows(this, Comparator.GREATER, Operators.ANY, query);
    }

    /// `this > all (select …)`: of every row.
    default Condition gtAll(Subquery<? extends @Nullable T> query) {
        return new QuantifiedRows(this, Comparator.GREATER, Operators.ALL, query);
    }

    /// `this >= any (select …)`: of at least one row.
    default Condition geAny(Subquery<? extends @Nullable T> query) {
        return new QuantifiedRows(this, Comparator.GREATER_OR_EQUAL, Operators.ANY, query);
    }

    /// `this >= all (select …)`: of every row.
    default Condition geAll(Subquery<? extends @Nullable T> query) {
        return new QuantifiedRows(this, Comparator.GREATER_OR_EQUAL, Operators.ALL, query);
    }
}
