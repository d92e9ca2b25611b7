package dev.squall.table;

import dev.squall.expr.BooleanExpr;
import dev.squall.expr.Expr;
import dev.squall.type.Types;
import org.jspecify.annotations.Nullable;

/// A boolean column that can be null. SQL has three answers: ask for the one you mean.
///
/// @param <R> the record that is a row
public final class NullableBooleanColumn<R> extends Column<R, @Nullable Boolean>
        implements BooleanExpr<@Nullable Boolean>,
                FamilyColumn<@Nullable Boolean, BooleanExpr<@Nullable Boolean>> {

    /// A boolean column.
    public NullableBooleanColumn(Table<R> table, String name) {
        super(table, name, Types.BOOLEAN, true);
    }

    @Override
    public BooleanExpr<@Nullable Boolean> family(Expr<@Nullable Boolean> other) {
        return BooleanExpr.of(other);
    }
}
