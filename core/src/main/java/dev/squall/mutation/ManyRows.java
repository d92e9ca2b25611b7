package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.table.Column;
import dev.squall.table.NewRow;
import dev.squall.table.Table;
import dev.squall.type.ArrayType;
import dev.squall.type.CompositeType;
import dev.squall.type.PgType;
import java.util.List;

/// Chooses how many rows travel: as arrays, one per column, or as VALUES.
final class ManyRows {

    private ManyRows() {}

    static <R> InsertRows<R> of(Table<R> table, List<? extends NewRow<R>> rows) {
        if (rows.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("an insert into " + table + " has no row")
                            .hint("skip the insert where there is nothing to insert"));
        }
        List<Column<R, ?>> columns =
                table.columns().stream()
                        .filter(c -> rows.stream().anyMatch(r -> r.isSet(c)))
                        .toList();
        if (columns.isEmpty()) { // `values ()` is no SQL: one of them says default
            return new ValuesRows<>(table.columns().subList(0, 1), List.copyOf(rows));
        }
        return canUnnest(columns, rows)
                ? new UnnestedRows<>(columns, List.copyOf(rows))
                : new ValuesRows<>(columns, List.copyOf(rows));
    }

    static boolean isTakenApart(PgType<?> type) {
        return type instanceof ArrayType<?> || type instanceof CompositeType<?>;
    }

    /// An array cannot say DEFAULT for some rows; `unnest` flattens arrays of arrays, and makes
    /// columns of a composite's fields.
    private static <R> boolean canUnnest(
            List<Column<R, ?>> columns, List<? extends NewRow<R>> rows) {
        return columns.stream()
                .allMatch(
                        c ->
                                !isTakenApart(c.type().stored())
                                        && rows.stream().allMatch(r -> r.isSet(c)));
    }
}
