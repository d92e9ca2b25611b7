package dev.squall.mutation;

import dev.squall.expr.Expr;
import dev.squall.expr.Output;
import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.table.AnyColumn;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// `old.hits`, `new.hits`
///
/// @param <T> the Java type of its values
record VersionColumn<T extends @Nullable Object>(RowVersion version, AnyColumn<T> column)
        implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        KnownSql qualified = KnownSql.qualified(version.identifier(), column.name());
        out.column(version, qualified, !column.nullable());
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
    public boolean canBeNull() {
        return column.nullable();
    }

    @Override
    public Output output() {
        return new Output(column.name(), type(), canBeNull(), this);
    }

    @Override
    public T readFrom(RowReader row, int index) throws SQLException {
        return column.readFrom(row, index);
    }
}
