package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An array: `text[]` as `List<String>`. Elements may be null; lists that are read are immutable.
///
/// PostgreSQL does not enforce the number of dimensions. A column's array has one; an array of more
/// is `List<List<…>>`, made by calling `array()` twice.
///
/// @param <E> the Java type of an element
public final class ArrayType<E> extends PgType<List<E>> {

    private final PgType<E> element;

    ArrayType(PgType<E> element) {
        super(element.sqlName() + "[]", baseName(element), List.class, element.known());
        this.element = element;
    }

    /// In PostgreSQL an array of arrays has the same type as an array.
    private static String baseName(PgType<?> element) {
        return element instanceof ArrayType<?> ? element.baseName() : "_" + element.baseName();
    }

    @Override
    public String castName() {
        return element.castName() + "[]";
    }

    /// An array of a domain is no array of what the domain is made of: operators want the one.
    @Override
    public String placeholder() {
        return isOfDomain() || !hasTextForm() ? '?' + textCast("") : super.placeholder();
    }

    @Override
    boolean hasTextForm() {
        return element.hasTextForm();
    }

    @Override
    String textCast(String array) {
        return element.textCast("[]" + array);
    }

    @Override
    char delimiter() {
        return element.delimiter();
    }

    boolean isOfDomain() {
        return element instanceof ArrayType<?> inner
                ? inner.isOfDomain()
                : element.domain() != null;
    }

    /// The type of an element.
    public PgType<E> element() {
        return element;
    }

    /// The same type, for lists whose elements can be null: `List<@Nullable String>`.
    @SuppressWarnings({"unchecked", "NullAway"}) // a list that is read can have nulls in any case
    public PgType<List<@Nullable E>> withNulls() {
        return (PgType<List<@Nullable E>>) (PgType<?>) this;
    }

    @Override
    public List<E> parse(String text) {
        return ArrayText.parse(text, element);
    }

    @Override
    public String format(List<E> value) {
        return ArrayText.format(value, element);
    }

    @Override
    public @Nullable List<E> read(ResultSet rows, int index) throws SQLException {
        return element.readArray(rows, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, List<E> value) throws SQLException {
        if (element instanceof ArrayType<?>) {
            super.bind(statement, index, value);
        } else {
            element.bindArray(statement, index, value);
        }
    }

    /// The binary form names the element's type by its number; arrays of arrays have one of one
    /// dimension less.
    @Override
    boolean hasBinaryForm() {
        return element.hasBinaryForm() && element.oid() != 0 && !(element instanceof ArrayType<?>);
    }

    @Override
    @SuppressWarnings("NullAway") // whether elements can be null is the declaration's business
    void write(CopyBuffer out, List<E> value) {
        boolean hasNull = value.stream().anyMatch(Objects::isNull);
        out.int4(value.isEmpty() ? 0 : 1).int4(hasNull ? 1 : 0).int4(element.oid());
        if (!value.isEmpty()) {
            out.int4(value.size()).int4(1);
        }
        for (@Nullable E each : value) {
            if (each == null) {
                out.int4(-1);
            } else {
                int start = out.begin();
                element.write(out, each);
                out.end(start);
            }
        }
    }
}
