package dev.squall.type;

import dev.squall.sql.Identifier;
import org.jspecify.annotations.Nullable;

/// The range family: `int4range`, `int8range`, `numrange`, `tsrange`, `tstzrange`, `daterange`, and
/// ranges of the user's own ([manual](https://www.postgresql.org/docs/current/rangetypes.html)).
///
/// @param <E> the Java type of the bounds
public final class RangeType<E extends Comparable<? super E>> extends PgType<Range<E>> {

    private static final int EMPTY = 1;
    private static final int LOWER_INCLUSIVE = 2;
    private static final int UPPER_INCLUSIVE = 4;
    private static final int NO_LOWER = 8;
    private static final int NO_UPPER = 16;

    private final PgType<E> bound;
    private final MultirangeType<E> multirange;

    @SuppressWarnings("this-escape") // the multirange only keeps it
    private RangeType(String schema, String name, PgType<E> bound) {
        super(qualified(schema, name), Range.class);
        this.bound = bound;
        this.multirange = new MultirangeType<>(qualified(schema, multirangeName(name)), this);
    }

    /// A range of PostgreSQL's own.
    RangeType(String name, PgType<E> bound) {
        this("", name, bound);
    }

    private static String qualified(String schema, String name) {
        String type = Identifier.of(name).sql();
        return schema.isEmpty() ? type : Identifier.of(schema).sql() + '.' + type;
    }

    /// The name that PostgreSQL gives it.
    private static String multirangeName(String name) {
        int at = name.indexOf("range");
        return at < 0
                ? name + "_multirange"
                : name.substring(0, at) + "multirange" + name.substring(at + "range".length());
    }

    /// A range type that was made with `create type … as range (subtype = …)`.
    ///
    /// @param schema the PostgreSQL schema, or empty
    /// @param bound the type of its bounds
    public static <E extends Comparable<? super E>> RangeType<E> of(
            String schema, String name, PgType<E> bound) {
        return new RangeType<>(schema, name, bound);
    }

    /// The type of its bounds.
    public PgType<E> bound() {
        return bound;
    }

    /// The type of its multiranges, under the name that PostgreSQL gives it by itself.
    public MultirangeType<E> multirange() {
        return multirange;
    }

    @Override
    public Range<E> parse(String text) {
        return new RangeParser(text).whole(bound);
    }

    @Override
    public String format(Range<E> value) {
        StringBuilder out = new StringBuilder(32);
        RangeText.write(out, value, bound);
        return out.toString();
    }

    @Override
    boolean hasBinaryForm() {
        return bound.hasBinaryForm();
    }

    @Override
    void write(CopyBuffer out, Range<E> value) {
        @Nullable E lower = value.lower();
        @Nullable E upper = value.upper();
        out.int1(
                (value.isEmpty() ? EMPTY : 0)
                        | (value.lowerInclusive() ? LOWER_INCLUSIVE : 0)
                        | (value.upperInclusive() ? UPPER_INCLUSIVE : 0)
                        | (lower == null && !value.isEmpty() ? NO_LOWER : 0)
                        | (upper == null && !value.isEmpty() ? NO_UPPER : 0));
        writeBound(out, lower);
        writeBound(out, upper);
    }

    private void writeBound(CopyBuffer out, @Nullable E value) {
        if (value != null) {
            int start = out.begin();
            bound.write(out, value);
            out.end(start);
        }
    }
}
