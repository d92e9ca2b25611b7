package c0;

import dev.squall.type.PgType;
import dev.squall.type.Types;

/// `regclass`, as PostgreSQL writes it.
public final class RegclassType extends PgType<String> {

    /// The type.
    public RegclassType() {
        super("regclass", String.class);
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
