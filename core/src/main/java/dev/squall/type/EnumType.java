package dev.squall.type;

import dev.squall.sql.Identifier;
import java.util.List;

/// A PostgreSQL enum: labels in an order, each a constant of a Java enum.
///
/// A value is bound as text with a cast, `?::plan_status`, because the driver knows no enum.
///
/// @param <E> the Java enum
public final class EnumType<E extends Enum<E>> extends PgType<E> {

    private final String schema;
    private final String name;
    private final EnumLabels<E> labels;

    private EnumType(String schema, String name, Class<?> javaType, EnumLabels<E> labels) {
        super(qualified(schema, name), javaType);
        this.schema = schema;
        this.name = name;
        this.labels = labels;
    }

    /// The enum type of a Java enum, with the labels of its constants in their order.
    ///
    /// @param schema the PostgreSQL schema, or empty
    /// @param constants all constants, as `values()` gives them
    public static <E extends Enum<E>> EnumType<E> of(
            String schema, String name, E[] constants, String... labels) {
        return new EnumType<>(
                schema,
                name,
                constants.getClass().componentType(),
                new EnumLabels<>(constants, labels));
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

    /// The labels, in their order.
    public List<String> labels() {
        return labels.labels();
    }

    @Override
    public E parse(String text) {
        return labels.constant(text);
    }

    @Override
    public String format(E value) {
        return labels.label(value);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, E value) {
        out.text(labels.label(value));
    }
}
