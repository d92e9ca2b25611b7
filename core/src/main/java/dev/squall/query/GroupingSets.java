package dev.squall.query;

import dev.squall.expr.Grouping;
import dev.squall.sql.Fragment;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import java.util.List;

/// `rollup (a, b)`, `cube (a, b)`, `grouping sets ((a, b), (a), ())`.
record GroupingSets(KnownSql keyword, List<? extends Fragment> elements) implements Grouping {

    static final KnownSql ROLLUP = KnownSql.constant("rollup (");
    static final KnownSql CUBE = KnownSql.constant("cube (");
    static final KnownSql SETS = KnownSql.constant("grouping sets (");
    static final KnownSql SET = KnownSql.constant("(");

    @Override
    public void render(SqlWriter out) {
        out.known(keyword).list(elements).sql(")");
    }
}
