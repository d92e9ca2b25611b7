package dev.squall.type;

import dev.squall.sql.BindType;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;

/// A PostgreSQL type and the Java type that its values have.
///
/// A type needs a name and its text form, both ways ([#parse], [#format]); everything else has a
/// default. A type that can do better than text overrides [#read] and [#bind].
///
/// @param <T> the Java type of a value that is not null
public abstract class PgType<T> implements BindType {

    private final String sqlName;
    private final String baseName;
    private final Class<?> javaType;

    /// @param sqlName the name in SQL, with modifiers: `varchar(255)`
    /// @param baseName the name without modifiers, as the driver knows it: `varchar`
    /// @param javaType the Java class of values
    protected PgType(String sqlName, String baseName, Class<?> javaType) {
        this.sqlName = sqlName;
        this.baseName = baseName;
        this.javaType = javaType;
    }

    /// The value of PostgreSQL's text form.
    ///
    /// @throws IllegalArgumentException if the text is not of this type
    public abstract T parse(String text);

    /// PostgreSQL's text form of the value.
    public abstract String format(T value);

    /// Reads a column of the current row; null for NULL.
    public @Nullable T read(ResultSet rows, int index) throws SQLException {
        String text = rows.getString(index);
        return text == null ? null : parse(text);
    }

    /// Binds a value. A concrete type always: an unspecified one lets the driver split a pipeline.
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        PGobject object = new PGobject();
        object.setType(baseName);
        object.setValue(format(value));
        statement.setObject(index, object);
    }

    /// Binds NULL, with this type.
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        PGobject object = new PGobject();
        object.setType(baseName);
        statement.setObject(index, object);
    }

    /// Binds a value whose Java type the compiler no longer knows.
    @SuppressWarnings("unchecked")
    public final void bindAny(PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            bindNull(statement, index);
        } else {
            bind(statement, index, (T) value);
        }
    }

    @Override
    public String sqlName() {
        return sqlName;
    }

    /// The type that the database stores: itself, or what a wrapper record is stored as.
    public PgType<?> stored() {
        return this;
    }

    /// The name without modifiers.
    public String baseName() {
        return baseName;
    }

    /// The Java class of values.
    public Class<?> javaType() {
        return javaType;
    }

    @Override
    public String placeholder() {
        return "?";
    }

    @Override
    @SuppressWarnings("unchecked")
    public String literal(Object value) {
        return '\'' + format((T) value).replace("'", "''") + "'::" + castName();
    }

    @Override
    public String castName() {
        return baseName;
    }

    /// The array of this type: `text[]`.
    public ArrayType<T> array() {
        return new ArrayType<>(this);
    }

    /// The same PostgreSQL type with another Java type: a record with one component, for example.
    public <U> PgType<U> as(Class<U> javaType, Function<T, U> wrap, Function<U, T> unwrap) {
        return new WrappedType<>(this, javaType, wrap, unwrap);
    }

    @Override
    public String toString() {
        return sqlName;
    }
}
