package dev.squall.type;

import dev.squall.sql.Identifier;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// A PostgreSQL enum: labels in an order, each a constant of a Java enum.
///
/// A value is bound as text with a cast, `?::plan_status`, because the driver knows no enum.
///
/// @param <E> the Java enum
public final class EnumType<E extends Enum<E>> extends PgType<E> {

    private final String schema;
    private final String name;
    private final E[] constants;
    private final List<String> labels;
    private final String placeholder;

    private EnumType(String schema, String name, E[] constants, List<String> labels) {
        super(qualified(schema, name), name, constants.getClass().componentType());
        this.schema = schema;
        this.name = name;
        this.constants = constants;
        this.labels = labels;
        this.placeholder = "?::" + sqlName();
    }

    /// The enum type of a Java enum, with the labels of its constants in their order.
    ///
    /// @param schema the PostgreSQL schema, or empty
    public static <E extends Enum<E>> EnumType<E> of(
            String schema, String name, E[] constants, String... labels) {
        if (constants.length != labels.length) {
            throw new IllegalArgumentException("one label for each constant of " + name);
        }
        return new EnumType<>(schema, name, constants.clone(), List.of(labels));
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
        return labels;
    }

    @Override
    public E parse(String text) {
        int ordinal = labels.indexOf(text);
        if (ordinal < 0) {
            throw new IllegalArgumentException("no constant for the label of " + name);
        }
        return constants[ordinal];
    }

    /// The position is this run's own, it is never stored.
    @Override
    @SuppressWarnings("EnumOrdinal")
    public String format(E value) {
        return labels.get(value.ordinal());
    }

    @Override
    public void bind(PreparedStatement statement, int index, E value) throws SQLException {
        statement.setString(index, format(value));
    }

    @Override
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        statement.setNull(index, java.sql.Types.VARCHAR);
    }

    @Override
    public String castName() {
        return sqlName();
    }

    @Override
    public String placeholder() {
        return placeholder;
    }
}
