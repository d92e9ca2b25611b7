package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Patch;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;

/// `first_name = ?, hits = hits + 1`: columns and their new values. Never changes.
///
/// @param <R> the record that is a row
final class Assignments<R> {

    private final List<Column<R, ?>> columns;
    private final List<Fragment> values;

    Assignments() {
        this(List.of(), List.of());
    }

    private Assignments(List<Column<R, ?>> columns, List<Fragment> values) {
        this.columns = columns;
        this.values = values;
    }

    Assignments<R> plus(Patch<R> patch) {
        if (patch.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("the patch of " + patch.table() + " sets no column")
                            .hint("ask patch.isEmpty() first, and skip the update"));
        }
        Assignments<R> all = this;
        for (Column<R, ?> column : patch.columns()) {
            all = all.plus(column, new NewValue(column.type(), patch.get(column)));
        }
        return all;
    }

    Assignments<R> plus(Column<R, ?> column, Fragment value) {
        if (columns.isEmpty()) {
            return new Assignments<>(List.of(column), List.of(value));
        }
        if (sets(column)) {
            throw new InvalidQuery(
                    Report.of(column + " is set twice").hint("set each column once"));
        }
        List<Column<R, ?>> moreColumns = new ArrayList<>(columns);
        moreColumns.add(column);
        List<Fragment> moreValues = new ArrayList<>(values);
        moreValues.add(value);
        return new Assignments<>(moreColumns, moreValues);
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    boolean sets(Column<R, ?> column) {
        return columns.stream().anyMatch(c -> c.name().equals(column.name()));
    }

    /// Writes ` set …`; of a table with `@Version`, the version as well.
    void render(SqlWriter out, Table<R> table) {
        for (int i = 0; i < columns.size(); i++) {
            Column<R, ?> column = columns.get(i);
            out.sql(i == 0 ? " set " : ", ").identifier(column.name()).sql(" = ");
            renderValue(out, column, values.get(i));
        }
        IntegerColumn<R, ?, ?> version = table.version();
        if (version != null && !sets(version)) {
            count(out, version);
        }
    }

    private static void renderValue(SqlWriter out, Column<?, ?> column, Fragment value) {
        out.alone(
                in -> {
                    if (column.isSensitive()) {
                        in.sensitiveColumn();
                    }
                    in.add(value);
                });
    }

    /// Writes that a version is counted.
    static void count(SqlWriter out, IntegerColumn<?, ?, ?> version) {
        out.sql(", ").identifier(version.name()).sql(" = ").add(version).sql(" + 1");
    }

    /// Writes ` (a, b) values (?, ?)`, or ` default values`.
    void renderInsert(SqlWriter out, Overriding overriding) {
        if (columns.isEmpty()) {
            out.sql(" default values");
            return;
        }
        out.sql(" (").unqualified(in -> in.list(columns)).sql(")");
        overriding.render(out);
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? " values (" : ", ");
            renderValue(out, columns.get(i), values.get(i));
        }
        out.sql(")");
    }
}
