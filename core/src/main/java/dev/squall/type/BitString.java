package dev.squall.type;

/// PostgreSQL's `bit(n)` and `bit varying`: zeros and ones, from left to right
/// ([manual](https://www.postgresql.org/docs/current/datatype-bit.html)).
///
/// @param bits the bits, as `0` and `1`: `0101`
public record BitString(String bits) {

    /// @throws IllegalArgumentException if there is anything but `0` and `1`
    public BitString {
        for (int i = 0; i < bits.length(); i++) {
            if (bits.charAt(i) != '0' && bits.charAt(i) != '1') {
                throw new Unrepresentable("a bit is neither 0 nor 1");
            }
        }
    }

    /// Bits: `BitString.of("0101")`.
    ///
    /// @throws IllegalArgumentException if there is anything but `0` and `1`
    public static BitString of(String bits) {
        return new BitString(bits);
    }

    /// How many bits there are.
    public int length() {
        return bits.length();
    }

    /// Whether the bit at a position from 0, the leftmost, is set, as `get_bit` counts.
    public boolean isSet(int position) {
        return bits.charAt(position) == '1';
    }

    @Override
    public String toString() {
        return bits;
    }
}
