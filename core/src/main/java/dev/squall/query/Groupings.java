package dev.squall.query;

import dev.squall.expr.Expr;
import dev.squall.expr.Grouping;
import dev.squall.expr.IntegerExpr;
import dev.squall.sql.Fragment;
import dev.squall.type.Types;
import java.util.List;

/// Several groupings in one query
/// ([manual](https://www.postgresql.org/docs/current/queries-table-expressions.html#QUERIES-GROUPING-SETS)).
/// Their columns are null in the rows of other groupings: they are selected with `orNull()`.
public class Groupings extends Subqueries {

    /// For [dev.squall.Sql] alone.
    protected Groupings() {}

    /// `rollup (a, b)`: by a and b, by a, and all together.
    public static Grouping rollup(Expr<?>... expressions) {
        return new GroupingSets(GroupingSets.ROLLUP, List.of(expressions));
    }

    /// `cube (a, b)`: by a and b, by a, by b, and all together.
    public static Grouping cube(Expr<?>... expressions) {
        return new GroupingSets(GroupingSets.CUBE, List.of(expressions));
    }

    /// `grouping sets ((a, b), (a), ())`: of [#set(Expr...)], `rollup(…)`, `cube(…)`.
    public static Grouping groupingSets(Grouping... sets) {
        return new GroupingSets(GroupingSets.SETS, List.of(sets));
    }

    /// `(a, b)`: one of the grouping sets. Nothing: all rows together.
    public static Grouping set(Expr<?>... expressions) {
        return new GroupingSets(GroupingSets.SET, List.of(expressions));
    }

    /// `grouping(a, b)`: a bit for each expression, 1 where the row is not grouped by it.
    public static IntegerExpr<Integer, Long> grouping(Expr<?>... expressions) {
        List<Fragment> all = List.of(expressions);
        return IntegerExpr.of(new GroupingCall(all), Types.INTEGER);
    }
}
