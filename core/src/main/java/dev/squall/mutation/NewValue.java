package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.type.IntegerType;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// A value that a column is set to; it can be null.
record NewValue(PgType<?> type, @Nullable Object value) implements Fragment {

    static Fragment of(Column<?, ?> column, @Nullable Object value) {
        check(column, value);
        return new NewValue(column.type(), value);
    }

    /// Refuses null where the column was declared without it.
    static void check(Column<?, ?> column, @Nullable Object value) {
        if (value == null && !column.nullable()) {
            throw new InvalidQuery(
                    Report.of(column + " is set to null, but declared without null")
                            .hint("declare it @Nullable, or give it a value"));
        }
    }

    static Fragment of(IntegerColumn<?, ?, ?> column, long value) {
        Object narrow = column.type() instanceof IntegerType<?, ?> type ? type.narrow(value) : null;
        if (narrow == null) {
            throw new InvalidQuery(
                    Report.of("the value is out of the range of " + column)
                            .line("type", column.type().sqlName()));
        }
        return new NewValue(column.type(), narrow);
    }

    @Override
    public void render(SqlWriter out) {
        out.bind(type, value);
    }
}
