package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.expr.Grouping;
import dev.squall.sql.SqlWriter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `group by … having …`
record Groups(List<? extends Grouping> by, @Nullable Condition having) {

    static final Groups NONE = new Groups(List.of(), null);

    Groups and(Condition condition) {
        return new Groups(by, having == null ? condition : having.and(condition));
    }

    boolean isEmpty() {
        return by.isEmpty() && having == null;
    }

    /// The columns that are null in the rows of some grouping sets.
    Set<String> nulled() {
        if (by.isEmpty()) {
            return Set.of();
        }
        List<? extends Grouping> sets = by.stream().filter(g -> g instanceof GroupingSets).toList();
        return sets.isEmpty() ? Set.of() : SqlWriter.columnsOf(sets);
    }

    void render(SqlWriter out) {
        if (!by.isEmpty()) {
            out.sql(" group by ").list(by);
        }
        if (having != null) {
            out.sql(" having ").condition(having);
        }
    }
}
