package dev.squall.type;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// pgvector's `sparsevec`: a vector most of whose elements are zero
/// ([manual](https://github.com/pgvector/pgvector#sparsevec-type)). It never changes.
///
/// @param dimensions how many elements it has, with the zeros
/// @param elements the others, by position. Positions count from 1, as in PostgreSQL
public record SparseVector(int dimensions, SortedMap<Integer, Float> elements) {

    private static final int MOST_DIMENSIONS = 1_000_000_000;

    /// Leaves zeros out.
    ///
    /// @throws IllegalArgumentException if there are too many elements, one is no finite number, or
    ///   one stands outside of the dimensions
    public SparseVector {
        SortedMap<Integer, Float> kept = new TreeMap<>(elements);
        kept.values().removeIf(value -> value == 0);
        kept.values().forEach(VectorText::checkFinite);
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new Unrepresentable("a sparsevec has 1 to 1000000000 dimensions");
        }
        if (kept.size() > VectorText.MOST) {
            throw new Unrepresentable("a sparsevec has up to 16000 elements that are not zero");
        }
        if (!kept.isEmpty() && (kept.firstKey() < 1 || kept.lastKey() > dimensions)) {
            throw new Unrepresentable("an element stands outside of the sparsevec's dimensions");
        }
        elements = java.util.Collections.unmodifiableSortedMap(kept);
    }

    /// `SparseVector.of(5, Map.of(1, 0.5f, 3, 2f))`
    ///
    /// @throws IllegalArgumentException as the constructor
    public static SparseVector of(int dimensions, Map<Integer, Float> elements) {
        return new SparseVector(dimensions, new TreeMap<>(elements));
    }

    /// The element at a position, from 1; zero where there is none.
    public float get(int position) {
        return elements.getOrDefault(position, 0f);
    }

    /// Its text form: `{1:0.5,3:2.0}/5`.
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(16 * elements.size()).append('{');
        elements.forEach(
                (position, value) -> {
                    out.append(out.length() > 1 ? "," : "");
                    out.append(position.intValue()).append(':').append(value.floatValue());
                });
        return out.append("}/").append(dimensions).toString();
    }
}
