package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Expr;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Patch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `set first_name = ?, hits = hits + 1`: columns and their new values.
///
/// Never changes: each `set` gives a copy.
///
/// @param <R> the record that is a row
public final class Assignments<R> implements Fragment {

    private final List<Column<R, ?>> columns;
    private final List<Fragment> values;

    Assignments() {
        this(List.of(), List.of());
    }

    private Assignments(List<Column<R, ?>> columns, List<Fragment> values) {
        this.columns = columns;
        this.values = values;
    }

    /// `column = value`
    public <T extends @Nullable Object> Assignments<R> set(Column<R, T> column, T value) {
        return with(column, NewValue.of(column, value));
    }

    /// `column = value`, for an integer column.
    public Assignments<R> set(IntegerColumn<R, ?, ?> column, long value) {
        return with(column, NewValue.of(column, value));
    }

    /// `column = expression`
    public <T extends @Nullable Object> Assignments<R> set(
            Column<R, T> column, Expr<? extends T> value) {
        return with(column, value);
    }

    /// Every column that the patch sets.
    ///
    /// @throws InvalidQuery if it sets none
    public Assignments<R> set(Patch<R> patch) {
        if (patch.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("the patch of " + patch.table() + " sets no column")
                            .hint("ask patch.isEmpty() first, and skip the update"));
        }
        Assignments<R> all = this;
        for (Column<R, ?> column : patch.columns()) {
            all = all.with(column, new NewValue(column.type(), patch.get(column)));
        }
        return all;
    }

    private Assignments<R> with(Column<R, ?> column, Fragment value) {
        if (columns.isEmpty()) {
            return new Assignments<>(List.of(column), List.of(value));
        }
        if (columns.contains(column)) {
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

    @Override
    public void render(SqlWriter out) {
        for (int i = 0; i < columns.size(); i++) {
            Column<R, ?> column = columns.get(i);
            Fragment value = values.get(i);
            out.sql(i == 0 ? " set " : ", ").identifier(column.name()).sql(" = ");
            out.alone(
                    in -> {
                        if (column.isSensitive()) {
                            in.sensitiveColumn();
                        }
                        in.add(value);
                    });
        }
    }
}
