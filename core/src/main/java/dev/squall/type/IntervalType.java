package dev.squall.type;

/// `interval`
public final class IntervalType extends PgType<Interval> {

    private static final Interval INFINITY =
            new Interval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);
    private static final Interval MINUS_INFINITY =
            new Interval(Integer.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE);

    IntervalType() {
        super("interval", "interval", Interval.class);
    }

    @Override
    public Interval parse(String text) {
        return new IntervalParser(text).interval();
    }

    /// With every sign written out: under `intervalstyle = sql_standard` a first minus alone would
    /// count for all fields.
    @Override
    public String format(Interval value) {
        checkFinite(value);
        StringBuilder text = new StringBuilder(48);
        signed(text, value.months(), " mons ");
        signed(text, value.days(), " days ");
        signed(text, value.microseconds(), " us");
        return text.toString();
    }

    private static void checkFinite(Interval value) {
        if (value.equals(INFINITY) || value.equals(MINUS_INFINITY)) {
            throw new Unrepresentable("to PostgreSQL this interval is infinity");
        }
    }

    private static void signed(StringBuilder text, long amount, String unit) {
        if (amount >= 0) {
            text.append('+');
        }
        text.append(amount).append(unit);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, Interval value) {
        checkFinite(value);
        out.int8(value.microseconds()).int4(value.days()).int4(value.months());
    }
}
