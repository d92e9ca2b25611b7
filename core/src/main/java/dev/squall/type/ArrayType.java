package dev.squall.type;

import java.util.List;

/// An array of one dimension: `text[]` as `List<String>`. Elements may be null.
///
/// @param <E> the Java type of an element
public final class ArrayType<E> extends PgType<List<E>> {

    private final PgType<E> element;

    ArrayType(PgType<E> element) {
        super(element.sqlName() + "[]", "_" + element.baseName(), List.class);
        this.element = element;
    }

    @Override
    public String castName() {
        return element.castName() + "[]";
    }

    /// The type of an element.
    public PgType<E> element() {
        return element;
    }

    @Override
    public List<E> parse(String text) {
        return ArrayText.parse(text, element);
    }

    @Override
    public String format(List<E> value) {
        return ArrayText.format(value, element);
    }
}
