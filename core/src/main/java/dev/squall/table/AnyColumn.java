package dev.squall.table;

import dev.squall.expr.Expr;
import dev.squall.sql.Identifier;
import org.jspecify.annotations.Nullable;

/// A column of a table, of any record.
///
/// @param <T> the Java type of its values
public interface AnyColumn<T extends @Nullable Object> extends Expr<T> {

    /// The table, or the alias, that it is a column of.
    Table<?> table();

    /// Its name in PostgreSQL.
    Identifier name();

    /// Whether it can be null.
    boolean nullable();
}
