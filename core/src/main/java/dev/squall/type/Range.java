package dev.squall.type;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's range: all values between two bounds, each of which belongs to it or not, or is
/// absent ([manual](https://www.postgresql.org/docs/current/rangetypes.html)).
///
/// ```java
/// Range.of(1, 5)                  // [1,5)
/// Range.closed(1, 5)              // [1,5], which is the same as [1,6)
/// Range.atLeast(today)            // [2026-11-20,)
/// ```
///
/// Ranges that hold the same values are equal, as they are in PostgreSQL: those of `Integer`,
/// `Long` and `LocalDate` are brought into the form `[lower,upper)`, and a range that holds nothing
/// is [#empty()].
///
/// @param lower the lower bound; null: there is none
/// @param upper the upper bound; null: there is none
/// @param lowerInclusive whether the lower bound belongs to it
/// @param upperInclusive whether the upper bound belongs to it
/// @param isEmpty whether no value belongs to it
/// @param <E> the Java type of its bounds
public record Range<E extends Comparable<? super E>>(
        @Nullable E lower,
        @Nullable E upper,
        boolean lowerInclusive,
        boolean upperInclusive,
        boolean isEmpty) {

    /// Brings the range into the form that PostgreSQL gives it.
    ///
    /// @throws IllegalArgumentException if the lower bound is greater than the upper one
    public Range {
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw new Unrepresentable("the lower bound of a range is greater than the upper one");
        }
        if (lower != null && !lowerInclusive && !isEmpty) {
            E next = Discrete.next(lower);
            lowerInclusive = next != null;
            lower = next == null ? lower : next;
        }
        if (upper != null && upperInclusive && !isEmpty) {
            E next = Discrete.next(upper);
            upperInclusive = next == null;
            upper = next == null ? upper : next;
        }
        isEmpty |= holdsNothing(lower, upper, lowerInclusive && upperInclusive);
        lower = isEmpty ? null : lower;
        upper = isEmpty ? null : upper;
        lowerInclusive &= lower != null;
        upperInclusive &= upper != null;
    }

    private static <E extends Comparable<? super E>> boolean holdsNothing(
            @Nullable E lower, @Nullable E upper, boolean bothInclusive) {
        if (lower == null || upper == null) {
            return false;
        }
        int order = lower.compareTo(upper);
        return order > 0 || (order == 0 && !bothInclusive);
    }

    /// `[lower,upper)`: with the lower bound, without the upper one.
    ///
    /// @throws IllegalArgumentException if the lower bound is greater than the upper one
    public static <E extends Comparable<? super E>> Range<E> of(E lower, E upper) {
        return new Range<>(lower, upper, true, false, false);
    }

    /// `[lower,upper]`
    ///
    /// @throws IllegalArgumentException if the lower bound is greater than the upper one
    public static <E extends Comparable<? super E>> Range<E> closed(E lower, E upper) {
        return new Range<>(lower, upper, true, true, false);
    }

    /// `(lower,upper)`
    ///
    /// @throws IllegalArgumentException if the lower bound is greater than the upper one
    public static <E extends Comparable<? super E>> Range<E> open(E lower, E upper) {
        return new Range<>(lower, upper, false, false, false);
    }

    /// `(lower,upper]`
    ///
    /// @throws IllegalArgumentException if the lower bound is greater than the upper one
    public static <E extends Comparable<? super E>> Range<E> openClosed(E lower, E upper) {
        return new Range<>(lower, upper, false, true, false);
    }

    /// `[lower,)`
    public static <E extends Comparable<? super E>> Range<E> atLeast(E lower) {
        return new Range<>(lower, null, true, false, false);
    }

    /// `(lower,)`
    public static <E extends Comparable<? super E>> Range<E> greaterThan(E lower) {
        return new Range<>(lower, null, false, false, false);
    }

    /// `(,upper]`
    public static <E extends Comparable<? super E>> Range<E> atMost(E upper) {
        return new Range<>(null, upper, false, true, false);
    }

    /// `(,upper)`
    public static <E extends Comparable<? super E>> Range<E> lessThan(E upper) {
        return new Range<>(null, upper, false, false, false);
    }

    /// `(,)`: every value.
    public static <E extends Comparable<? super E>> Range<E> all() {
        return new Range<>(null, null, false, false, false);
    }

    /// `empty`: no value.
    public static <E extends Comparable<? super E>> Range<E> empty() {
        return new Range<>(null, null, false, false, true);
    }

    /// Whether a value belongs to it.
    public boolean contains(E value) {
        if (isEmpty) {
            return false;
        }
        int low = lower == null ? -1 : lower.compareTo(value);
        int high = upper == null ? 1 : upper.compareTo(value);
        return (low < 0 || (low == 0 && lowerInclusive))
                && (high > 0 || (high == 0 && upperInclusive));
    }

    /// As PostgreSQL writes it, but for quotes: `[1,5)`.
    @Override
    public String toString() {
        if (isEmpty) {
            return "empty";
        }
        return (lowerInclusive ? "[" : "(")
                + (lower == null ? "" : lower)
                + ','
                + (upper == null ? "" : upper)
                + (upperInclusive ? ']' : ')');
    }

    /// Values that have a next one, so that `(1,` is `[2,`.
    private static final class Discrete {

        @SuppressWarnings("unchecked") // the next one is of the same class
        static <E> @Nullable E next(E value) {
            try {
                return (E)
                        switch (value) {
                            case Integer i -> (Object) Math.addExact(i, 1);
                            case Long l -> Math.addExact(l, 1);
                            case LocalDate d -> d.plusDays(1);
                            default -> null;
                        };
            } catch (ArithmeticException | java.time.DateTimeException e) {
                throw new Unrepresentable("the value after a bound of a range is out of range");
            }
        }
    }
}
