package c0;

import dev.squall.type.PgType;
import dev.squall.type.Types;

/// `"char"`, as PostgreSQL writes it.
public final class CharType extends PgType<String> {

    /// The type.
    public CharType() {
        super("\"char\"", String.class);
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
