package dev.squall.expr;

import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import java.sql.SQLException;

/// An expression known to be boolean and never null.
record BooleanNode(Expr<Boolean> value) implements Condition, FamilyNode<Boolean> {

    @Override
    public PgType<?> type() {
        return value.type();
    }

    @Override
    public Boolean readFrom(RowReader row, int index) throws SQLException {
        return value.readFrom(row, index);
    }
}
