package dev.squall.type;

import java.math.BigDecimal;
import org.postgresql.util.ByteConverter;

/// The binary form of `numeric`: digits to the base 10,000, with a weight, a sign and a scale.
final class NumericBytes {

    private static final int DIGITS = 4;
    private static final int BASE = 10_000;
    private static final int NEGATIVE = 0x4000;

    /// What fits into a long also when its fraction is filled up to whole digits.
    private static final int SHORT_PRECISION = 18;

    private static final int SHORT_SCALE = 16;

    private static final long[] POWERS = new long[SHORT_PRECISION + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private NumericBytes() {}

    static void write(CopyBuffer out, BigDecimal value) {
        int scale = value.scale();
        if (scale < 0 || scale > SHORT_SCALE || value.precision() > SHORT_PRECISION) {
            out.raw(ByteConverter.numeric(value));
            return;
        }
        long digits = value.unscaledValue().longValue();
        long absolute = Math.abs(digits);
        long whole = absolute / POWERS[scale];
        int behind = (scale + DIGITS - 1) / DIGITS;
        long fraction = absolute % POWERS[scale] * POWERS[behind * DIGITS - scale];
        int before = groups(whole);
        out.int2(before + behind).int2(before - 1).int2(digits < 0 ? NEGATIVE : 0).int2(scale);
        write(out, whole, before);
        write(out, fraction, behind);
    }

    private static int groups(long number) {
        int groups = 0;
        for (long rest = number; rest > 0; rest /= BASE) {
            groups++;
        }
        return groups;
    }

    private static void write(CopyBuffer out, long number, int groups) {
        for (int i = groups - 1; i >= 0; i--) {
            out.int2((int) (number / POWERS[i * DIGITS] % BASE));
        }
    }
}
