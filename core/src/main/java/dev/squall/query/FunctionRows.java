package dev.squall.query;

import dev.squall.expr.Output;
import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import dev.squall.table.RowItem;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `monthly_totals(?) as monthly_totals (month, total)`: a function whose rows are values.
///
/// @param <R> the Java value of a row
public final class FunctionRows<R extends @Nullable Object> extends LabeledItem
        implements RowItem<R> {

    private final TableFunction function;
    private final List<? extends Label<?, ?>> given;
    private final Columns<R> columns;
    private final boolean record;

    FunctionRows(
            TableFunction function,
            String alias,
            List<? extends Label<?, ?>> given,
            Columns<R> columns,
            boolean record) {
        super(alias, given);
        this.function = function;
        this.given = given;
        this.columns = columns;
        this.record = record;
    }

    /// The same under another name than that of the function: `monthly_totals(?) as m (…)`.
    public FunctionRows<R> as(String alias) {
        return new FunctionRows<>(function, alias, given, columns, record);
    }

    /// `monthly_totals(?) as m (month date, total numeric)`: of a function that gives the type
    /// `record`, so that the query must say what its columns are.
    public FunctionRows<R> asRecord() {
        return new FunctionRows<>(function, qualifier(), given, columns, true);
    }

    @Override
    public boolean seesEarlierItems() {
        return true;
    }

    @Override
    public void render(SqlWriter out) {
        function.render(out, alias(), given, record);
    }

    @Override
    public List<Output> outputs() {
        return columns();
    }

    @Override
    public int width() {
        return given.size();
    }

    @Override
    public void renderSelected(SqlWriter out) {
        out.row(this, names());
    }

    private KnownSql names() {
        Identifier alias = alias();
        return KnownSql.list(given.stream().map(l -> KnownSql.qualified(alias, l.name())).toList());
    }

    @Override
    public R readFrom(RowReader row, int index) throws SQLException {
        return columns.read(row, index);
    }
}
