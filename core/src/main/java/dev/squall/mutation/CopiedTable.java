package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.run.CopySource;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.table.Column;
import dev.squall.table.NewRow;
import dev.squall.table.Table;
import dev.squall.type.CopyBuffer;
import dev.squall.type.CopyFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of a COPY into a table. The first row says which columns there are.
final class CopiedTable<R> implements CopySource {

    /// What travels at once; less than this is never waited for.
    static final int ENOUGH = 1 << 16;

    private final Table<R> table;
    private final Stream<? extends NewRow<R>> source;
    private List<Column<R, ?>> columns = List.of();
    private CopyFormat format = CopyFormat.BINARY;
    private @Nullable Iterator<? extends NewRow<R>> rows;
    private @Nullable NewRow<R> first;
    private long row;

    CopiedTable(Table<R> table, Stream<? extends NewRow<R>> source) {
        this.table = table;
        this.source = source;
    }

    @Override
    public Statement table() {
        return statement(table, List.of(), _ -> {});
    }

    @Override
    public @Nullable Statement begin() {
        Iterator<? extends NewRow<R>> all = source.iterator();
        rows = all;
        if (!all.hasNext()) {
            return null;
        }
        NewRow<R> one = all.next();
        first = one;
        columns = table.columns().stream().filter(one::isSet).toList();
        if (columns.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("the rows of a COPY into " + table + " set no column")
                            .hint("set one, if only to null; or use insertAll"));
        }
        columns.forEach(CopiedTable::check);
        format = CopyFormat.of(columns.stream().map(Column::type).toList());
        return statement(table, columns, out -> out.known(format.option()));
    }

    /// `copy events (id, name) from stdin …`
    ///
    /// @param columns none: all
    static <R> Statement statement(
            Table<R> table, List<Column<R, ?>> columns, Consumer<SqlWriter> options) {
        return SqlWriter.statement(
                out -> {
                    out.sql("copy ").touch(table).known(table.name().sql());
                    if (!columns.isEmpty()) {
                        out.sql(" (").unqualified(in -> in.list(columns)).sql(")");
                    }
                    options.accept(out.sql(" from stdin"));
                });
    }

    private static void check(Column<?, ?> column) {
        if (!CopyFormat.takes(column.type())) {
            throw new InvalidQuery(
                    Report.of(column + " is " + column.type() + ", which COPY cannot take")
                            .line("detail", "what it sends depends on the server's lc_monetary")
                            .hint("use insertAll, or numeric"));
        }
    }

    @Override
    public boolean write(CopyBuffer out) {
        Iterator<? extends NewRow<R>> all = rows;
        NewRow<R> one = first;
        if (all == null) {
            return false;
        }
        if (one != null) {
            format.begin(out);
            write(out, one);
            first = null;
        }
        while (out.size() < ENOUGH) {
            if (!all.hasNext()) {
                format.end(out);
                return false;
            }
            write(out, all.next());
        }
        return true;
    }

    private void write(CopyBuffer out, NewRow<R> values) {
        row++;
        int set = 0;
        format.row(out, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Column<R, ?> column = columns.get(i);
            if (values.isSet(column)) {
                set++;
            }
            format.value(out, column.type(), values.get(column), column.qualified(), row);
            format.next(out, i == columns.size() - 1);
        }
        if (set < columns.size() || values.setColumns() > set) {
            throw different(values);
        }
    }

    private InvalidQuery different(NewRow<R> values) {
        Column<R, ?> other =
                table.columns().stream()
                        .filter(c -> values.isSet(c) != columns.contains(c))
                        .findFirst()
                        .orElseThrow();
        return new InvalidQuery(
                Report.of(
                                "row "
                                        + row
                                        + " of a COPY "
                                        + (values.isSet(other) ? "sets " : "does not set ")
                                        + other
                                        + ", unlike the first row")
                        .hint(
                                "all rows set the same columns (null is a value, too); or use"
                                        + " insertAll, which knows defaults"));
    }
}
