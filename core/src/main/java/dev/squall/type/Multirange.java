package dev.squall.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's multirange: ranges with gaps between them
/// ([manual](https://www.postgresql.org/docs/current/rangetypes.html)).
///
/// Multiranges that hold the same values are equal, as they are in PostgreSQL: the ranges are put
/// in order, empty ones are left out, and those that overlap or touch become one.
///
/// @param ranges the ranges, in their order
/// @param <E> the Java type of the bounds
public record Multirange<E extends Comparable<? super E>>(List<Range<E>> ranges) {

    /// Brings the ranges into the form that PostgreSQL gives them.
    public Multirange {
        ranges = merged(ranges);
    }

    /// A multirange of some ranges; of none, it is empty.
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <E extends Comparable<? super E>> Multirange<E> of(Range<E>... ranges) {
        return new Multirange<>(Arrays.asList(ranges));
    }

    /// Whether no value belongs to it.
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /// Whether a value belongs to it.
    public boolean contains(E value) {
        return ranges.stream().anyMatch(range -> range.contains(value));
    }

    private static <E extends Comparable<? super E>> List<Range<E>> merged(List<Range<E>> given) {
        Comparator<Range<E>> order = Multirange::compareLower;
        List<Range<E>> merged = new ArrayList<>(given.size());
        Range<E> last = null;
        for (Range<E> range : given.stream().filter(r -> !r.isEmpty()).sorted(order).toList()) {
            if (last != null && touches(last, range)) {
                merged.removeLast();
                last = union(last, range);
            } else {
                last = range;
            }
            merged.add(last);
        }
        return List.copyOf(merged);
    }

    private static <E extends Comparable<? super E>> int compareLower(Range<E> a, Range<E> b) {
        @Nullable E left = a.lower();
        @Nullable E right = b.lower();
        if (left == null || right == null) {
            return Boolean.compare(left != null, right != null);
        }
        int order = left.compareTo(right);
        return order != 0 ? order : Boolean.compare(b.lowerInclusive(), a.lowerInclusive());
    }

    /// Whether there is no gap between a range and one that does not start before it.
    private static <E extends Comparable<? super E>> boolean touches(Range<E> a, Range<E> b) {
        @Nullable E end = a.upper();
        @Nullable E start = b.lower();
        if (end == null || start == null) {
            return true;
        }
        int order = end.compareTo(start);
        return order > 0 || (order == 0 && (a.upperInclusive() || b.lowerInclusive()));
    }

    private static <E extends Comparable<? super E>> Range<E> union(Range<E> a, Range<E> b) {
        Range<E> last = endsAfter(a, b) ? a : b;
        return new Range<>(
                a.lower(), last.upper(), a.lowerInclusive(), last.upperInclusive(), false);
    }

    private static <E extends Comparable<? super E>> boolean endsAfter(Range<E> a, Range<E> b) {
        @Nullable E left = a.upper();
        @Nullable E right = b.upper();
        if (left == null || right == null) {
            return left == null;
        }
        int order = left.compareTo(right);
        return order > 0 || (order == 0 && a.upperInclusive());
    }

    /// As PostgreSQL writes it, but for quotes: `{[1,3),[5,7)}`.
    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
