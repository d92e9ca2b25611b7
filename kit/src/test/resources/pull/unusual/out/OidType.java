package c0;

import dev.squall.type.PgType;
import dev.squall.type.Types;

/// `oid`, as PostgreSQL writes it.
public final class OidType extends PgType<String> {

    /// The type.
    public OidType() {
        super("oid", String.class);
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
