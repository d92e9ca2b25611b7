package dev.squall.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One column.
///
/// @param place the component that declares it, maybe in an embedded record
/// @param outer the component of the table's record that it belongs to
/// @param at where it is declared: `User.java:12`
/// @param path the accessors that lead to it, from the table's record
/// @param field its name in Java
/// @param name its name in PostgreSQL
/// @param declared the component's type as it was written
/// @param nullable whether the column can be null
/// @param inner whether the component itself can be null, its embedded record being there
/// @param doc its documentation, line by line
/// @param parts the class of the column, where it was written for what is in its values
public record Column(
        Place place,
        Place outer,
        String at,
        List<Step> path,
        String field,
        String name,
        JavaType declared,
        Shape shape,
        boolean nullable,
        boolean inner,
        Filling filling,
        Marks marks,
        List<String> doc,
        @Nullable ClassName parts) {

    /// One accessor of a path; `nullable` when what it gives can be null.
    public record Step(String accessor, boolean nullable) {}

    /// The Java type of its values: boxed and marked where it can be null.
    public JavaType type() {
        return nullable ? declared.boxed().nullable(true) : declared;
    }

    /// Whether an insert must give a value.
    public boolean required() {
        return !nullable && !filling.bySomeone();
    }

    /// Whether an insert may give a value.
    public boolean insertable() {
        return !filling.neverWritten();
    }
}
