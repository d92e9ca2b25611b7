package dev.squall.declare;

import org.jspecify.annotations.Nullable;

/// A comment on a table, or on one of its columns.
///
/// @param column the column's name; null: the table itself
/// @param text what it says
public record CommentDeclaration(@Nullable String column, String text, String declaredAt)
        implements Declaration {

    @Override
    public String name() {
        return column == null ? "on the table" : "on " + column;
    }

    @Override
    public Namespace namespace() {
        return Namespace.COMMENT;
    }
}
