package dev.squall.type;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes on their way into a table, numbers in network order: one buffer for all rows, which grows
/// to the largest of them.
public final class CopyBuffer {

    private static final VarHandle SHORT =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final int LONG_TEXT = 1 << 14;
    private static final int BYTES_PER_CHAR = 3;

    private byte[] bytes = new byte[1 << 17];
    private int size;

    /// Nothing yet.
    public CopyBuffer() {}

    /// The bytes: the first [#size()] of them count.
    public byte[] bytes() {
        return bytes;
    }

    /// How many there are.
    public int size() {
        return size;
    }

    /// Forgets them: they have been sent.
    public void clear() {
        size = 0;
    }

    /// Takes some bytes of a stream.
    ///
    /// @return whether there may be more
    public boolean fill(InputStream in, int most) throws IOException {
        reserve(most);
        int read = in.readNBytes(bytes, size, most);
        size += read;
        return read == most;
    }

    CopyBuffer int1(int value) {
        reserve(Byte.BYTES);
        bytes[size++] = (byte) value;
        return this;
    }

    CopyBuffer int2(int value) {
        reserve(Short.BYTES);
        SHORT.set(bytes, size, (short) value);
        size += Short.BYTES;
        return this;
    }

    CopyBuffer int4(int value) {
        reserve(Integer.BYTES);
        INT.set(bytes, size, value);
        size += Integer.BYTES;
        return this;
    }

    CopyBuffer int8(long value) {
        reserve(Long.BYTES);
        LONG.set(bytes, size, value);
        size += Long.BYTES;
        return this;
    }

    CopyBuffer float4(float value) {
        return int4(Float.floatToIntBits(value));
    }

    CopyBuffer float8(double value) {
        return int8(Double.doubleToLongBits(value));
    }

    CopyBuffer raw(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    /// A text in UTF-8, as PostgreSQL stores it.
    ///
    /// @throws Unrepresentable if it holds a NUL or half a surrogate pair
    CopyBuffer text(String text) {
        int length = text.length();
        if (length > LONG_TEXT) {
            return raw(SentText.checked(text).getBytes(StandardCharsets.UTF_8));
        }
        reserve(BYTES_PER_CHAR * length);
        byte[] into = bytes;
        int at = size;
        int i = 0;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0 || c > 0x7f) {
                break;
            }
            into[at++] = (byte) c;
        }
        size = at;
        return i == length ? this : rest(SentText.checked(text), i);
    }

    private CopyBuffer rest(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= 0x7f) {
                bytes[size++] = (byte) c;
            } else if (c <= 0x7ff) {
                bytes[size++] = (byte) (0xc0 | (c >> 6));
                follow(c);
            } else if (Character.isHighSurrogate(c)) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                bytes[size++] = (byte) (0xf0 | (point >> 18));
                follow(point >> 12);
                follow(point >> 6);
                follow(point);
            } else {
                bytes[size++] = (byte) (0xe0 | (c >> 12));
                follow(c >> 6);
                follow(c);
            }
        }
        return this;
    }

    private void follow(int bits) {
        bytes[size++] = (byte) (0x80 | (bits & 0x3f));
    }

    /// Begins something that has its length in front. To be given to [#end(int)].
    int begin() {
        int4(0);
        return size;
    }

    /// Ends what has begun at `start`.
    void end(int start) {
        INT.set(bytes, start - Integer.BYTES, size - start);
    }

    private void reserve(int more) {
        int needed = Math.addExact(size, more);
        if (needed > bytes.length) {
            bytes =
                    Arrays.copyOf(
                            bytes, Math.max(needed, (int) Math.min(2L * bytes.length, 1L << 30)));
        }
    }
}
