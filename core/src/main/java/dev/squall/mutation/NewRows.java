package dev.squall.mutation;

import dev.squall.sql.Fragment;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.type.PgType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `unnest(?::uuid[], ?::text[]) as new_rows (id, name)`: rows as an item of FROM, one bind a
/// column. Where unnest would take values apart, `(values (?::uuid, ?::text[]), …) as new_rows …`.
record NewRows<R>(List<EachColumn<R>> columns) implements Fragment {

    /// How many of them one statement can have.
    int most() {
        return canUnnest() ? Integer.MAX_VALUE : ValuesRows.mostRows(columns.size());
    }

    private boolean canUnnest() {
        return columns.stream().noneMatch(c -> ManyRows.isTakenApart(c.column().type().stored()));
    }

    @Override
    public void render(SqlWriter out) {
        if (canUnnest()) {
            renderArrays(out);
        } else {
            renderValues(out);
        }
        out.sql(" as new_rows (");
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? "" : ", ").identifier(columns.get(i).column().name());
        }
        out.sql(")");
    }

    private void renderArrays(SqlWriter out) {
        out.sql("unnest(");
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            EachColumn<R> column = columns.get(i);
            Column<R, ?> c = column.column();
            cast(out, c.type().array(), column.values(), c.isSensitive());
        }
        out.sql(")");
    }

    private void renderValues(SqlWriter out) {
        out.sql("(values ");
        for (int row = 0; row < columns.getFirst().values().size(); row++) {
            out.sql(row == 0 ? "(" : ", (");
            for (int i = 0; i < columns.size(); i++) {
                out.sql(i == 0 ? "" : ", ");
                EachColumn<R> column = columns.get(i);
                Column<R, ?> c = column.column();
                cast(out, c.type(), column.values().get(row), c.isSensitive());
            }
            out.sql(")");
        }
        out.sql(")");
    }

    /// Writes a value, and its type, which nothing else here would tell.
    static void cast(SqlWriter out, PgType<?> type, @Nullable Object value, boolean isSensitive) {
        out.bind(type, value, isSensitive);
        if (type.placeholder().equals("?")) {
            out.known(KnownSql.cast(type));
        }
    }
}
