package dev.squall.query;

import dev.squall.expr.Expr;
import dev.squall.sql.Fragment;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.util.List;

/// `grouping(a, b)`: never null, whatever its arguments are.
record GroupingCall(List<Fragment> arguments) implements Expr<Integer> {

    @Override
    public void render(SqlWriter out) {
        out.sql("grouping(").nullSafe(in -> in.list(arguments)).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return Types.INTEGER;
    }
}
