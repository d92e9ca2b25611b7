package c0;

import dev.squall.type.PgType;
import dev.squall.type.Types;

/// `public.cities[]`, as PostgreSQL writes it.
public final class CitiesArrayType extends PgType<String> {

    /// The type.
    public CitiesArrayType() {
        super("public.cities[]", String.class);
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
