package c0;

import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.time.LocalDateTime;

/// `timestamp(0) without time zone`.
public final class Timestamp0Type extends PgType<LocalDateTime> {

    /// The type.
    public Timestamp0Type() {
        super("timestamp(0) without time zone", LocalDateTime.class);
    }

    @Override
    public LocalDateTime parse(String text) {
        return Types.TIMESTAMP.parse(text);
    }

    @Override
    public String format(LocalDateTime value) {
        return Types.TIMESTAMP.format(value);
    }
}
