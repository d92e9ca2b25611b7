package c0;

import dev.squall.type.PgType;
import dev.squall.type.Types;

/// `jsonpath`, as PostgreSQL writes it.
public final class JsonpathType extends PgType<String> {

    /// The type.
    public JsonpathType() {
        super("jsonpath", String.class);
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
