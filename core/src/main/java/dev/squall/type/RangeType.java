package dev.squall.type;

import dev.squall.sql.Identifier;

/// The range family: `int4range`, `int8range`, `numrange`, `tsrange`, `tstzrange`, `daterange`, and
/// ranges of the user's own ([manual](https://www.postgresql.org/docs/current/rangetypes.html)).
///
/// @param <E> the Java type of the bounds
public final class RangeType<E extends Comparable<? super E>> extends PgType<Range<E>> {

    private final PgType<E> bound;

    RangeType(String sqlName, PgType<E> bound) {
        super(sqlName, Range.class);
        this.bound = bound;
    }

    /// A range type that was made with `create type … as range (subtype = …)`.
    ///
    /// @param schema the PostgreSQL schema, or empty
    /// @param bound the type of its bounds
    public static <E extends Comparable<? super E>> RangeType<E> of(
            String schema, String name, PgType<E> bound) {
        String type = Identifier.of(name).sql();
        return new RangeType<>(
                schema.isEmpty() ? type : Identifier.of(schema).sql() + '.' + type, bound);
    }

    /// The type of its bounds.
    public PgType<E> bound() {
        return bound;
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
}
