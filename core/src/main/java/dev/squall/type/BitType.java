package dev.squall.type;

import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;

/// The family of bit strings: `bit(n)`, `varbit`, `varbit(n)`
/// ([manual](https://www.postgresql.org/docs/current/datatype-bit.html)).
///
/// A value is bound as `varbit`: a cast to `bit` would be one to `bit(1)`, and cut it short.
public final class BitType extends PgType<BitString> {

    private final int least;
    private final @Nullable Integer most;

    BitType(String sqlName, int least, @Nullable Integer most) {
        super(sqlName, "varbit", BitString.class);
        this.least = least;
        this.most = most;
    }

    @Override
    public BitString parse(String text) {
        return new BitString(text);
    }

    @Override
    public String format(BitString value) {
        if (value.length() < least || (most != null && value.length() > most)) {
            throw new Unrepresentable("it has " + value.length() + " bits");
        }
        return value.bits();
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, BitString value) {
        String bits = format(value);
        out.int4(bits.length());
        for (int from = 0; from < bits.length(); from += Byte.SIZE) {
            int group = 0;
            for (int i = from; i < from + Byte.SIZE; i++) {
                group = group << 1 | (i < bits.length() && bits.charAt(i) == '1' ? 1 : 0);
            }
            out.int1(group);
        }
    }

    @Override
    int oid() {
        return least > 0 ? Oid.BIT : super.oid();
    }
}
