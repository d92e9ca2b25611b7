package dev.squall.query;

import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/// `with big as (…), small as (…) `: it stands before a statement, whose items it declares.
///
/// @param ctes in the order in which they see each other
public record WithClause(List<? extends Cte<?>> ctes) implements Fragment {

    /// No WITH at all.
    public static final WithClause NONE = new WithClause(List.of());

    /// Whether there is nothing to write.
    public boolean isEmpty() {
        return ctes.isEmpty();
    }

    WithClause plus(WithClause more) {
        List<Cte<?>> all = new ArrayList<>(ctes);
        all.addAll(more.ctes);
        return new WithClause(all);
    }

    /// Writes it, with a blank at its end, and declares the items: between a
    /// [mark][SqlWriter#mark()] and its end.
    @Override
    public void render(SqlWriter out) {
        for (int i = 0; i < ctes.size(); i++) {
            if (i == 0) {
                boolean recursive = ctes.stream().anyMatch(Cte::isRecursive);
                out.sql(recursive ? "with recursive " : "with ");
            }
            out.sql(i == 0 ? "" : ", ");
            ctes.get(i).declare(out);
            out.sql(i == ctes.size() - 1 ? " " : "");
        }
    }
}
