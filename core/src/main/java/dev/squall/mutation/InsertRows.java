package dev.squall.mutation;

import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import java.util.List;

/// The part of an insert that holds the rows: ` (email) values (?)`.
sealed interface InsertRows<R> permits SelectedRows, SingleRow, UnnestedRows, ValuesRows {

    /// The columns that the rows set.
    List<Column<R, ?>> columns();

    /// What fits into one statement each.
    default List<? extends InsertRows<R>> parts() {
        return List.of(this);
    }

    /// Writes them.
    void render(SqlWriter out, Overriding overriding);

    /// Writes ` (a, b)`, and what is done about identity columns.
    static void names(SqlWriter out, List<? extends Column<?, ?>> columns, Overriding overriding) {
        if (!columns.isEmpty()) {
            out.sql(" (").unqualified(in -> in.list(columns)).sql(")");
        }
        overriding.render(out);
    }
}
