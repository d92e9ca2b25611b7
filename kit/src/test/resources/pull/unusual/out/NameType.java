package c0;

import dev.squall.type.PgType;
import dev.squall.type.Types;

/// `name`, as PostgreSQL writes it.
public final class NameType extends PgType<String> {

    /// The type.
    public NameType() {
        super("name", String.class);
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
