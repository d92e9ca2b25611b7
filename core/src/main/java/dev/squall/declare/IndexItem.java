package dev.squall.declare;

import dev.squall.error.InvalidDeclaration;
import dev.squall.error.Report;
import dev.squall.expr.Expr;
import dev.squall.expr.Ordering;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import org.jspecify.annotations.Nullable;

/// One item of an index: a column or an expression, its operator class, collation and order.
///
/// ```java
/// d.index("idx_plans_topic").on(item(t.topic).opclass("text_pattern_ops"), t.createdAt.desc());
/// ```
///
/// @param value the column or the expression
/// @param isColumn whether it is a column, which needs no parentheses
/// @param opclass the operator class, or null for the default
/// @param collation the collation, or null for the default
/// @param descending whether it is `desc`
/// @param nullsFirst whether nulls come first; null where nothing is said
public record IndexItem(
        Expression value,
        boolean isColumn,
        @Nullable String opclass,
        @Nullable String collation,
        boolean descending,
        @Nullable Boolean nullsFirst)
        implements Fragment {

    /// The item of a column, an expression or an ordering: `item(t.createdAt.desc())`.
    ///
    /// @throws InvalidDeclaration for anything else
    public static IndexItem item(Fragment value) {
        return switch (value) {
            case IndexItem item -> item;
            case Ordering order -> ordered(order);
            case Expr<?> expr ->
                    new IndexItem(
                            Expression.of(expr), expr instanceof Column, null, null, false, null);
            default ->
                    throw new InvalidDeclaration(
                            Report.of("an index is on columns, expressions and orderings")
                                    .line("given", value.getClass().getSimpleName()));
        };
    }

    private static IndexItem ordered(Ordering order) {
        IndexItem value = item(order.value());
        return new IndexItem(
                value.value,
                value.isColumn,
                null,
                null,
                order.descending(),
                order.nullsComeFirst());
    }

    /// With an operator class: `topic text_pattern_ops`.
    public IndexItem opclass(String name) {
        return new IndexItem(value, isColumn, name, collation, descending, nullsFirst);
    }

    /// With a collation: `topic collate "C"`.
    public IndexItem collate(String name) {
        return new IndexItem(value, isColumn, opclass, name, descending, nullsFirst);
    }

    @Override
    public void render(SqlWriter out) {
        throw new UnsupportedOperationException("an index item stands in an index only");
    }
}
