package dev.squall.type;

import dev.squall.sql.BindType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL type and the Java type that its values have.
///
/// A type of your own needs a name and its text form, both ways; arrays, NULL, literals and wrapper
/// records follow from that:
///
/// ```java
/// final class LtreeType extends PgType<Ltree> {
///     LtreeType() { super("ltree", Ltree.class); }
///     @Override public Ltree parse(String text) { return Ltree.of(text); }
///     @Override public String format(Ltree path) { return path.toString(); }
/// }
/// ```
///
/// A type that can do better than text overrides [#read] and [#bind] as well. A value that cannot
/// be is an [IllegalArgumentException]; its message is shown only if it is an [Unrepresentable].
///
/// @param <T> the Java type of a value that is not null
public abstract class PgType<T> implements BindType {

    private final String sqlName;
    private final String baseName;
    private final Class<?> javaType;
    private final boolean known;
    private final String castName;
    private final String placeholder;
    private final @Nullable Domain domain;
    private final @Nullable PgType<?> domainBase;

    /// A type by its name in SQL alone.
    ///
    /// @param sqlName the name in SQL, quoted where it must be, with modifiers: `vector(3)`
    /// @param javaType the Java class of values
    protected PgType(String sqlName, Class<?> javaType) {
        this(sqlName, withoutModifiers(sqlName), javaType, false);
    }

    /// @param sqlName the name in SQL, with modifiers: `varchar(255)`
    /// @param baseName the name without modifiers, as the driver knows it: `varchar`
    /// @param javaType the Java class of values
    protected PgType(String sqlName, String baseName, Class<?> javaType) {
        this(sqlName, baseName, javaType, DriverTypes.knows(baseName));
    }

    PgType(String sqlName, String baseName, Class<?> javaType, boolean known) {
        this.sqlName = sqlName;
        this.baseName = baseName;
        this.javaType = javaType;
        this.known = known;
        this.castName = known && !baseName.startsWith("_") ? baseName : withoutModifiers(sqlName);
        this.placeholder = known ? "?" : "?::" + castName;
        this.domain = null;
        this.domainBase = null;
    }

    /// The same PostgreSQL type as another one, or a domain over it. A value of a domain is sent
    /// and read as what the domain is made of.
    PgType(PgType<?> base, @Nullable Domain domain, Class<?> javaType) {
        this.sqlName = domain == null ? base.sqlName : domain.sqlName();
        this.baseName = base.baseName;
        this.javaType = javaType;
        this.known = base.known;
        this.castName = domain == null ? base.castName() : sqlName;
        this.placeholder = base.placeholder();
        this.domain = domain == null ? base.domain : domain;
        this.domainBase = domain == null ? base.domainBase : base;
    }

    private static String withoutModifiers(String sqlName) {
        return sqlName.replaceAll("\\([0-9, ]*\\)", "");
    }

    /// The value of PostgreSQL's text form.
    ///
    /// @throws IllegalArgumentException if the text is not of this type
    public abstract T parse(String text);

    /// PostgreSQL's text form of the value.
    ///
    /// @throws IllegalArgumentException if the type cannot hold it
    public abstract String format(T value);

    /// Reads a column of the current row; null for NULL.
    public @Nullable T read(ResultSet rows, int index) throws SQLException {
        String text = rows.getString(index);
        return text == null ? null : parse(text);
    }

    /// Binds a value. A concrete type always: an unspecified one lets the driver split a pipeline.
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        bindText(statement, index, format(value));
    }

    /// Binds NULL, with this type.
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        bindText(statement, index, null);
    }

    /// Whether it knows its binary form, so that COPY can take it.
    boolean hasBinaryForm() {
        return false;
    }

    /// Writes the binary form.
    void write(CopyBuffer out, T value) {
        throw new UnsupportedOperationException(sqlName);
    }

    /// The number that the type has in every database; 0: it has none.
    int oid() {
        return domain == null ? Oids.of(baseName) : 0;
    }

    /// Binds a value whose Java type the compiler no longer knows, or NULL.
    ///
    /// @throws dev.squall.error.EncodingException if the type cannot hold it
    @SuppressWarnings("unchecked")
    public final void bindAny(PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            bindNull(statement, index);
            return;
        }
        try {
            bind(statement, index, (T) value);
        } catch (RuntimeException e) {
            throw Failures.encoding(index, this, e);
        }
    }

    /// Reads a column that is an array of this type; null for NULL.
    @Nullable List<T> readArray(ResultSet rows, int index) throws SQLException {
        String text = rows.getString(index);
        return text == null ? null : ArrayText.parse(text, this);
    }

    /// Binds an array of this type.
    void bindArray(PreparedStatement statement, int index, List<T> values) throws SQLException {
        String text = SentText.checked(ArrayText.format(values, this));
        if (known) {
            DriverTypes.bind(statement, index, "_" + baseName, text);
        } else {
            statement.setString(index, text);
        }
    }

    private void bindText(PreparedStatement statement, int index, @Nullable String text)
            throws SQLException {
        if (text != null) {
            SentText.checked(text);
        }
        if (known) {
            DriverTypes.bind(statement, index, baseName, text);
        } else {
            statement.setString(index, text);
        }
    }

    @Override
    public String sqlName() {
        return sqlName;
    }

    @Override
    public String castName() {
        return castName;
    }

    /// The type that the database stores: itself, or what a wrapper record is stored as.
    public PgType<?> stored() {
        return this;
    }

    /// The domain that it is; null: none.
    public final @Nullable Domain domain() {
        return domain;
    }

    /// What the domain is made of; itself where it is none.
    public final PgType<?> domainBase() {
        return domainBase == null ? this : domainBase;
    }

    /// The name without modifiers.
    public String baseName() {
        return baseName;
    }

    /// Whether a bind can name the type, because the driver knows its number.
    final boolean known() {
        return known;
    }

    /// The Java class of values.
    public Class<?> javaType() {
        return javaType;
    }

    /// Whether the server reads the text form as it stands, wherever it is.
    boolean hasTextForm() {
        return true;
    }

    /// What stands between the elements of an array of this type.
    char delimiter() {
        return ',';
    }

    /// The cast that makes a text a value of this type, or of its array with `[]`: `::money`.
    String textCast(String array) {
        return "::" + castName() + array;
    }

    /// `?`, or with a cast if the driver does not know the type: `?::plan_status`.
    @Override
    public String placeholder() {
        return placeholder;
    }

    @Override
    @SuppressWarnings("unchecked")
    public String literal(Object value) {
        try {
            String text = SentText.checked(format((T) value));
            return '\'' + text.replace("'", "''") + '\'' + textCast("");
        } catch (RuntimeException e) {
            throw Failures.literal(this, e);
        }
    }

    /// The array of this type: `text[]`.
    public ArrayType<T> array() {
        return new ArrayType<>(this);
    }

    /// The same PostgreSQL type with another Java type: a record with one component, for example.
    ///
    /// ```java
    /// Types.UUID.as(UserId.class, UserId::new, UserId::value)      // still a uuid
    /// ```
    public <U> PgType<U> as(Class<U> javaType, Function<T, U> wrap, Function<U, T> unwrap) {
        return new WrappedType<>(this, null, javaType, wrap, unwrap);
    }

    /// A domain over this type, with a Java type of its own.
    public <U> PgType<U> as(
            Domain named, Class<U> javaType, Function<T, U> wrap, Function<U, T> unwrap) {
        return new WrappedType<>(this, named, javaType, wrap, unwrap);
    }

    @Override
    public String toString() {
        return sqlName;
    }
}
