package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.sql.Fragment;
import dev.squall.sql.FromItem;
import dev.squall.sql.SqlWriter;

/// `left join user_roles on …`
record Join(JoinKind kind, FromItem item, Condition on) implements Fragment {

    @Override
    public void render(SqlWriter out) {
        out.sql(kind.sql).add(item).sql(" on ").add(on);
    }
}
