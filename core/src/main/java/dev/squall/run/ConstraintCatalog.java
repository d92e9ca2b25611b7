package dev.squall.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Knows where constraints are declared, so that an error can say so.
@FunctionalInterface
public interface ConstraintCatalog {

    /// Knows nothing.
    ConstraintCatalog EMPTY = (schema, table, constraint) -> null;

    /// The declaration of a constraint that the server names, or null.
    ///
    /// @param schema the PostgreSQL schema that the server names, `public` for example
    /// @param constraint the constraint's name; for not null, the column's name
    @Nullable Declared find(String schema, String table, String constraint);

    /// Where a constraint is declared.
    ///
    /// @param columns its columns, in SQL
    /// @param at file and line: `User.java:11`
    /// @param rowLimit whether it is a limit of rows per parent
    record Declared(List<String> columns, String at, boolean rowLimit) {

        /// Copies the columns.
        public Declared {
            columns = List.copyOf(columns);
        }
    }
}
