package dev.squall.query;

import dev.squall.expr.Selectable;
import dev.squall.sql.Fragment;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a recursive CTE goes on from its first rows.
///
/// @param distinct whether a row that is there already is left out, and not gone on from
/// @param search how it is put in order; null: it is not
/// @param searchBy by which of its columns
/// @param cycle which of its columns come again in a cycle; empty: that is not looked for
record Recursion(
        Query<?> step,
        boolean distinct,
        @Nullable KnownSql search,
        List<Selectable<?>> searchBy,
        List<Selectable<?>> cycle)
        implements Fragment {

    static final KnownSql DEPTH_FIRST = KnownSql.constant(" search depth first by ");
    static final KnownSql BREADTH_FIRST = KnownSql.constant(" search breadth first by ");

    static Recursion of(Query<?> step) {
        return new Recursion(step, false, null, List.of(), List.of());
    }

    Recursion distinctly() {
        return new Recursion(step, true, search, searchBy, cycle);
    }

    Recursion searching(KnownSql manner, List<Selectable<?>> by) {
        return new Recursion(step, distinct, manner, by, cycle);
    }

    Recursion cycling(List<Selectable<?>> by) {
        return new Recursion(step, distinct, search, searchBy, by);
    }

    /// Writes `search …` and `cycle …`.
    @Override
    public void render(SqlWriter out) {
        if (search != null) {
            out.known(search).unqualified(in -> in.list(searchBy)).sql(" set search_order");
        }
        if (!cycle.isEmpty()) {
            out.sql(" cycle ").unqualified(in -> in.list(cycle));
            out.sql(" set is_cycle using cycle_path");
        }
    }
}
