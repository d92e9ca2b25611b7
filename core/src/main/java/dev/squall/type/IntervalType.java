package dev.squall.type;

/// `interval`
final class IntervalType extends PgType<Interval> {

    IntervalType() {
        super("interval", "interval", Interval.class);
    }

    @Override
    public Interval parse(String text) {
        throw new IllegalArgumentException("not an interval");
    }

    @Override
    public String format(Interval value) {
        return value.months() + " mons " + value.days() + " days " + value.microseconds() + " us";
    }
}
