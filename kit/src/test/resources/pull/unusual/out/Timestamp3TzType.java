package c0;

import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.time.Instant;

/// `timestamp(3) with time zone`.
public final class Timestamp3TzType extends PgType<Instant> {

    /// The type.
    public Timestamp3TzType() {
        super("timestamp(3) with time zone", Instant.class);
    }

    @Override
    public Instant parse(String text) {
        return Types.TIMESTAMPTZ.parse(text);
    }

    @Override
    public String format(Instant value) {
        return Types.TIMESTAMPTZ.format(value);
    }
}
