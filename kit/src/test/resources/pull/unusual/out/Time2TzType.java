package c0;

import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.time.OffsetTime;

/// `time(2) with time zone`.
public final class Time2TzType extends PgType<OffsetTime> {

    /// The type.
    public Time2TzType() {
        super("time(2) with time zone", OffsetTime.class);
    }

    @Override
    public OffsetTime parse(String text) {
        return Types.TIMETZ.parse(text);
    }

    @Override
    public String format(OffsetTime value) {
        return Types.TIMETZ.format(value);
    }
}
