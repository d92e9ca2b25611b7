package dev.squall.query;

import dev.squall.expr.Output;
import dev.squall.expr.Selectable;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import dev.squall.type.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A select list of columns and whole rows that is written many times, and made into text once. Its
/// rows are read by others.
final class FixedColumns implements Projection<Integer> {

    private final Columns<Integer> columns;
    private volatile @Nullable KnownSql text;

    /// @param items columns and whole rows of tables, and nothing that has values, or reads others
    FixedColumns(List<? extends Selectable<?>> items) {
        this.columns = new Columns<>(items, (row, first, at) -> 0);
    }

    @Override
    public void render(SqlWriter out) {
        KnownSql known = text;
        if (known == null) {
            text = out.written(columns);
        } else {
            out.known(known);
        }
    }

    @Override
    public List<Output> selected() {
        return columns.selected();
    }

    @Override
    public Integer read(RowReader row, int first) {
        return 0;
    }
}
