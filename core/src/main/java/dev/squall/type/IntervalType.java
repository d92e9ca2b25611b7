package dev.squall.type;

/// `interval`
final class IntervalType extends PgType<Interval> {

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
        StringBuilder text = new StringBuilder(48);
        signed(text, value.months(), " mons ");
        signed(text, value.days(), " days ");
        signed(text, value.microseconds(), " us");
        return text.toString();
    }

    private static void signed(StringBuilder text, long amount, String unit) {
        if (amount >= 0) {
            text.append('+');
        }
        text.append(amount).append(unit);
    }
}
