package dev.squall.query;

import dev.squall.expr.Output;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import dev.squall.table.RowItem;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An item of FROM that has the rows of a query.
///
/// @param <T> the Java value of a row
public abstract class QueryItem<T extends @Nullable Object> extends Item implements RowItem<T> {

    private final RowSource<T> source;

    QueryItem(String alias, RowSource<T> source) {
        super(alias);
        this.source = source;
    }

    final RowSource<T> source() {
        return source;
    }

    @Override
    List<Output> columns() {
        return source.selected();
    }

    @Override
    public final List<Output> outputs() {
        return columns();
    }

    @Override
    public final int width() {
        return source.selected().size();
    }

    @Override
    public final void renderSelected(SqlWriter out) {
        out.row(this, allColumns());
    }

    /// All its columns, in order.
    KnownSql allColumns() {
        return KnownSql.all(alias());
    }

    @Override
    public final T readFrom(RowReader row, int index) throws SQLException {
        return source.reader().read(row, index);
    }
}
