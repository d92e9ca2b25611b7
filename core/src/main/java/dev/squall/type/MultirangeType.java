package dev.squall.type;

/// The multirange family: `int4multirange`, `int8multirange`, `nummultirange`, `tsmultirange`,
/// `tstzmultirange`, `datemultirange`
/// ([manual](https://www.postgresql.org/docs/current/rangetypes.html)).
///
/// @param <E> the Java type of the bounds
public final class MultirangeType<E extends Comparable<? super E>> extends PgType<Multirange<E>> {

    private final RangeType<E> range;

    MultirangeType(String sqlName, RangeType<E> range) {
        super(sqlName, Multirange.class);
        this.range = range;
    }

    /// The type of its ranges.
    public RangeType<E> range() {
        return range;
    }

    @Override
    public Multirange<E> parse(String text) {
        return new Multirange<>(new RangeParser(text).ranges(range.bound()));
    }

    @Override
    public String format(Multirange<E> value) {
        StringBuilder out = new StringBuilder(64).append('{');
        for (Range<E> part : value.ranges()) {
            out.append(out.length() > 1 ? "," : "");
            RangeText.write(out, part, range.bound());
        }
        return out.append('}').toString();
    }

    @Override
    boolean hasBinaryForm() {
        return range.hasBinaryForm();
    }

    @Override
    void write(CopyBuffer out, Multirange<E> value) {
        out.int4(value.ranges().size());
        for (Range<E> part : value.ranges()) {
            int start = out.begin();
            range.write(out, part);
            out.end(start);
        }
    }
}
