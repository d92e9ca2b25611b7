package dev.squall.query;

import dev.squall.expr.Expr;
import dev.squall.expr.Output;
import dev.squall.expr.Selectable;
import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// `big.spent`: a column of an item of FROM.
///
/// @param <T> the Java type of its values
/// @param label what it was selected as, and by which items around this one find it
record ItemColumn<T extends @Nullable Object>(
        Item item, Identifier name, PgType<?> type, boolean notNull, Selectable<T> label)
        implements Expr<T> {

    @Override
    public void render(SqlWriter out) {
        out.column(item, KnownSql.qualified(item.alias(), name), name, notNull);
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public boolean canBeNull() {
        return !notNull;
    }

    @Override
    public Output output() {
        return new Output(name, type, !notNull, label);
    }

    @Override
    public T readFrom(RowReader row, int index) throws SQLException {
        return label.readFrom(row, index);
    }
}
