package dev.squall.expr;

import dev.squall.sql.Fragment;
import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;

/// A window that several functions of a query share: `w as (partition by …)`.
///
/// @param name how `over` names it
/// @param window what it is
public record NamedWindow(Identifier name, Window window) implements Fragment {

    /// Writes its definition.
    @Override
    public void render(SqlWriter out) {
        out.identifier(name).sql(" as ").add(window);
    }
}
