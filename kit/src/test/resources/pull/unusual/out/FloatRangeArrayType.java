package c0;

import dev.squall.type.PgType;
import dev.squall.type.Types;

/// `public.float_range[]`, as PostgreSQL writes it.
public final class FloatRangeArrayType extends PgType<String> {

    /// The type.
    public FloatRangeArrayType() {
        super("public.float_range[]", String.class);
    }

    @Override
    public String parse(String text) {
        return text;
    }

    @Override
    public String format(String value) {
        return value;
    }
}
