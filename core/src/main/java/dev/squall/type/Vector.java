package dev.squall.type;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// pgvector's `vector`: an embedding of single-precision numbers
/// ([manual](https://github.com/pgvector/pgvector#vector-type)). It never changes.
public final class Vector {

    private final float[] values;

    private Vector(float[] values) {
        this.values = values;
    }

    /// A vector of these elements.
    ///
    /// @throws IllegalArgumentException if there are none or more than 16000, or one is no finite
    ///   number
    public static Vector of(float... values) {
        return new Vector(VectorText.checked(values.clone()));
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
        return other instanceof Vector vector && Arrays.equals(values, vector.values);
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
