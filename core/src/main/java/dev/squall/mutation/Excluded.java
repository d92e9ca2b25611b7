package dev.squall.mutation;

import dev.squall.expr.Expr;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.table.AnyColumn;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// `excluded.hits`: the value that the insert proposed.
///
/// @param <T> the Java type of its values
record Excluded<T extends @Nullable Object>(AnyColumn<T> column) implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.sql("excluded.").identifier(column.name());
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return column.type();
    }

    @Override
    public T readFrom(RowReader row, int index) throws SQLException {
        return column.readFrom(row, index);
    }
}
