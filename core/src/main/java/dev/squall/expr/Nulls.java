package dev.squall.expr;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.SqlWriter;
import java.util.List;

/// What is known of null in an expression.
final class Nulls {

    private Nulls() {}

    /// Whether one of them can be null.
    static boolean any(List<? extends Argument> operands) {
        for (int i = 0; i < operands.size(); i++) {
            if (operands.get(i).canBeNull()) {
                return true;
            }
        }
        return false;
    }

    /// Whether all of them can be null.
    static boolean all(List<? extends Expr<?>> operands) {
        for (int i = 0; i < operands.size(); i++) {
            if (!operands.get(i).canBeNull()) {
                return false;
            }
        }
        return true;
    }

    /// Refuses to select what can be null although its Java type has no null.
    ///
    /// @throws InvalidQuery if it is so
    static void check(Expr<?> selected) {
        if (selected.canBeNull() && !selected.saysNull()) {
            throw new InvalidQuery(
                    Report.of(
                                    SqlWriter.shown(selected)
                                            + " is null where what it is made of is null, which"
                                            + " its Java type does not say")
                            .hint("select it with .orNull(), or give a value: coalesce(…, …)"));
        }
    }
}
