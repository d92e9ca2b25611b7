package dev.squall.type;

import dev.squall.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A composite type: several fields in one value, each with a type of its own
/// ([manual](https://www.postgresql.org/docs/current/rowtypes.html)).
///
/// Generated from a record with `@Composite`:
///
/// ```java
/// CompositeType.of(
///         "", "postal_address", PostalAddress.class,
///         row -> new PostalAddress(row.get(0), row.getOrNull(1)),
///         CompositeType.field("street", Types.TEXT, PostalAddress::street),
///         CompositeType.nullable("city", Types.TEXT, PostalAddress::city))
/// ```
///
/// A value is bound as text with a cast, `?::postal_address`, because the driver knows no
/// composite.
///
/// @param <T> the record
public final class CompositeType<T> extends PgType<T> {

    /// One field.
    ///
    /// @param nullable whether Java has a null for it
    /// @param of its value in a record
    public record Field<T, F>(
            String name, PgType<F> type, boolean nullable, Function<T, ? extends @Nullable F> of) {

        void format(T value, CompositeText out) {
            F field = of.apply(value);
            if (field == null) {
                out.addNull();
            } else {
                out.add(type.format(field));
            }
        }

        void write(T value, CopyBuffer out) {
            F field = of.apply(value);
            out.int4(type.oid());
            if (field == null) {
                out.int4(-1);
            } else {
                int start = out.begin();
                type.write(out, field);
                out.end(start);
            }
        }
    }

    private final String schema;
    private final String name;
    private final Function<CompositeRow, T> make;
    private final List<Field<T, ?>> fields;

    private CompositeType(
            String schema,
            String name,
            Class<T> javaType,
            Function<CompositeRow, T> make,
            List<Field<T, ?>> fields) {
        super(qualified(schema, name), javaType);
        this.schema = schema;
        this.name = name;
        this.make = make;
        this.fields = fields;
    }

    /// A composite type.
    ///
    /// @param schema the PostgreSQL schema, or empty
    /// @param make makes a record of its fields
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T> CompositeType<T> of(
            String schema,
            String name,
            Class<T> javaType,
            Function<CompositeRow, T> make,
            Field<T, ?>... fields) {
        for (Field<T, ?> field : fields) {
            if (!field.type().hasTextForm()) {
                throw new IllegalArgumentException(
                        name
                                + "."
                                + field.name()
                                + " is money, whose text depends on the server's"
                                + " lc_monetary: use numeric in a composite type");
            }
        }
        return new CompositeType<>(schema, name, javaType, make, List.of(fields));
    }

    /// A field that is never null.
    public static <T, F> Field<T, F> field(String name, PgType<F> type, Function<T, F> of) {
        return new Field<>(name, type, false, of);
    }

    /// A field that can be null.
    public static <T, F> Field<T, F> nullable(
            String name, PgType<F> type, Function<T, @Nullable F> of) {
        return new Field<>(name, type, true, of);
    }

    private static String qualified(String schema, String name) {
        String type = Identifier.of(name).sql();
        return schema.isEmpty() ? type : Identifier.of(schema).sql() + '.' + type;
    }

    /// The PostgreSQL schema of the type, or empty.
    public String schema() {
        return schema;
    }

    /// The type's name.
    public String name() {
        return name;
    }

    /// The fields, in their order.
    public List<Field<T, ?>> fields() {
        return fields;
    }

    @Override
    public T parse(String text) {
        List<@Nullable String> texts = CompositeText.parse(text);
        if (texts.size() != fields.size()) {
            throw new Unrepresentable(
                    "it has " + texts.size() + " fields, and the record " + fields.size());
        }
        List<@Nullable Object> values = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            values.add(value(fields.get(i), texts.get(i)));
        }
        return make.apply(new CompositeRow(values));
    }

    private static @Nullable Object value(Field<?, ?> field, @Nullable String text) {
        if (text == null && !field.nullable()) {
            throw new Unrepresentable(
                    "the field " + field.name() + " is null", "declare it @Nullable");
        }
        return text == null ? null : field.type().parse(text);
    }

    @Override
    public String format(T value) {
        CompositeText out = new CompositeText();
        for (Field<T, ?> field : fields) {
            field.format(value, out);
        }
        return out.text();
    }

    /// The binary form names the type of each field by its number.
    @Override
    boolean hasBinaryForm() {
        return fields.stream().allMatch(f -> f.type().hasBinaryForm() && f.type().oid() != 0);
    }

    @Override
    void write(CopyBuffer out, T value) {
        out.int4(fields.size());
        for (Field<T, ?> field : fields) {
            field.write(value, out);
        }
    }
}
