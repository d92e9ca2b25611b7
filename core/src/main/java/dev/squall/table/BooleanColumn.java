package dev.squall.table;

import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.type.BooleanType;
import dev.squall.type.RowReader;
import dev.squall.type.Types;
import java.sql.SQLException;

/// A boolean column that is never null: a condition by itself.
///
/// @param <R> the record that is a row
public final class BooleanColumn<R> extends Column<R, Boolean>
        implements Condition, FamilyColumn<Boolean, Condition> {

    /// A boolean column.
    public BooleanColumn(Table<R> table, String name) {
        super(table, name, Types.BOOLEAN, false);
    }

    @Override
    public BooleanType type() {
        return Types.BOOLEAN;
    }

    @Override
    public Boolean readFrom(RowReader row, int index) throws SQLException {
        return row.bool(index);
    }

    @Override
    public Condition family(Expr<Boolean> other) {
        return Condition.of(other);
    }
}
