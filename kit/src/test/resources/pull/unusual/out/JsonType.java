package c0;

import dev.squall.type.PgType;
import dev.squall.type.Types;

/// `json`, as PostgreSQL writes it.
public final class JsonType extends PgType<String> {

    /// The type.
    public JsonType() {
        super("json", String.class);
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
