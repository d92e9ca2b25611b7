package dev.squall.type;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// The binary forms of pgvector's types, in network order, as `vector_send`, `halfvec_send` and
/// `sparsevec_send` write them.
final class VectorBytes {

    private VectorBytes() {}

    /// The number of elements and a zero, 2 bytes each, then the elements.
    static Vector vector(byte[] bytes) {
        return Vector.of(elements(bytes, ByteBuffer::getFloat));
    }

    /// The same, with elements of 2 bytes.
    static HalfVector halfVector(byte[] bytes) {
        return HalfVector.of(elements(bytes, in -> Float.float16ToFloat(in.getShort())));
    }

    private static float[] elements(byte[] bytes, Function<ByteBuffer, Float> next) {
        return whole(
                bytes,
                in -> {
                    float[] values = new float[count(in.getShort())];
                    in.getShort();
                    for (int i = 0; i < values.length; i++) {
                        values[i] = next.apply(in);
                    }
                    return values;
                });
    }

    /// Dimensions, how many elements, and a zero, 4 bytes each; then the positions from 0, then the
    /// elements.
    static SparseVector sparseVector(byte[] bytes) {
        return whole(
                bytes,
                in -> {
                    int dimensions = in.getInt();
                    int[] positions = new int[count(in.getInt())];
                    in.getInt();
                    for (int i = 0; i < positions.length; i++) {
                        positions[i] = in.getInt();
                    }
                    SortedMap<Integer, Float> elements = new TreeMap<>();
                    for (int position : positions) {
                        elements.put(position + 1, in.getFloat());
                    }
                    return new SparseVector(dimensions, elements);
                });
    }

    static void write(CopyBuffer out, Vector value) {
        out.int2(value.dimensions()).int2(0);
        for (int i = 0; i < value.dimensions(); i++) {
            out.float4(value.get(i));
        }
    }

    static void write(CopyBuffer out, HalfVector value) {
        out.int2(value.dimensions()).int2(0);
        for (int i = 0; i < value.dimensions(); i++) {
            out.int2(Float.floatToFloat16(value.get(i)));
        }
    }

    static void write(CopyBuffer out, SparseVector value) {
        out.int4(value.dimensions()).int4(value.elements().size()).int4(0);
        value.elements().keySet().forEach(position -> out.int4(position - 1));
        value.elements().values().forEach(out::float4);
    }

    private static int count(int count) {
        if (count < 0 || count > VectorText.MOST) {
            throw VectorText.malformed();
        }
        return count;
    }

    private static <T> T whole(byte[] bytes, Function<ByteBuffer, T> read) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            T value = read.apply(in);
            if (in.hasRemaining()) {
                throw VectorText.malformed();
            }
            return value;
        } catch (BufferUnderflowException e) {
            throw VectorText.malformed();
        }
    }
}
