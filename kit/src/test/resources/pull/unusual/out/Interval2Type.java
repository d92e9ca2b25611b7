package c0;

import dev.squall.type.Interval;
import dev.squall.type.PgType;
import dev.squall.type.Types;

/// `interval(2)`.
public final class Interval2Type extends PgType<Interval> {

    /// The type.
    public Interval2Type() {
        super("interval(2)", Interval.class);
    }

    @Override
    public Interval parse(String text) {
        return Types.INTERVAL.parse(text);
    }

    @Override
    public String format(Interval value) {
        return Types.INTERVAL.format(value);
    }
}
