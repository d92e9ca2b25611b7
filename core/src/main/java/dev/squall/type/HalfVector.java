package dev.squall.type;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// pgvector's `halfvec`: an embedding of half-precision numbers
/// ([manual](https://github.com/pgvector/pgvector#halfvec-type)). It never changes.
public final class HalfVector {

    private final float[] values;

    private HalfVector(float[] values) {
        this.values = values;
    }

    /// A vector of these elements, rounded to half precision.
    ///
    /// @throws IllegalArgumentException if there are none or more than 16000, or one is no finite
    ///   number
    public static HalfVector of(float... values) {
        return new HalfVector(VectorText.halved(values.clone()));
    }

    /// How many elements it has.
    public int dimensions() {
        return values.length;
    }

    /// An element, by its position from 0.
    public float get(int position) {
        return values[position];
    }

    /// The elements, in an array of your own.
    public float[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HalfVector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /// Its text form: `[1.0,0.5]`.
    @Override
    public String toString() {
        return VectorText.write(values);
    }
}
