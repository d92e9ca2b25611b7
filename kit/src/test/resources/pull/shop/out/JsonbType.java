package c0;

import dev.squall.type.PgType;
import dev.squall.type.Types;

/// `jsonb`, as PostgreSQL writes it.
public final class JsonbType extends PgType<String> {

    /// The type.
    public JsonbType() {
        super("jsonb", String.class);
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
