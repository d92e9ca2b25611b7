package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.sql.LiveRows;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Table;
import org.jspecify.annotations.Nullable;

/// `when matched and … then update set …`: one clause of a merge.
///
/// @param <R> the record that is a row
public final class MergeClause<R> {

    private final MergeCase kind;
    private final @Nullable Condition condition;
    private final MergeAction action;
    private final Assignments<R> assignments;
    private final Overriding overriding;

    MergeClause(
            MergeCase kind,
            @Nullable Condition condition,
            MergeAction action,
            Assignments<R> assignments,
            Overriding overriding) {
        this.kind = kind;
        this.condition = condition;
        this.action = action;
        this.assignments = assignments;
        this.overriding = overriding;
    }

    MergeCase kind() {
        return kind;
    }

    MergeAction action() {
        return action;
    }

    /// Writes it; what has no row here cannot be named.
    ///
    /// @param at where the source stands in the scope; the table stands before it
    void render(SqlWriter out, MergeSource<R> source, int at) {
        int missing = missing(at);
        if (missing >= 0) {
            out.hidden(missing, missing + 1, true);
        }
        renderCase(out, source);
        out.sql(" then ");
        renderAction(out, source.table());
        if (missing >= 0) {
            out.hidden(missing, missing + 1, false);
        }
    }

    private int missing(int at) {
        return switch (kind) {
            case MATCHED -> -1;
            case NOT_MATCHED -> at - 1;
            case NOT_MATCHED_BY_SOURCE -> at;
        };
    }

    private void renderCase(SqlWriter out, MergeSource<R> source) {
        kind.render(out);
        boolean skips = kind == MergeCase.NOT_MATCHED_BY_SOURCE && source.skipsDeleted();
        if (condition != null) {
            LiveRows.and(out.sql(" and "), condition, skips ? source.table() : null);
        } else if (skips) {
            source.table().renderLive(out.sql(" and "));
        }
    }

    private void renderAction(SqlWriter out, Table<R> table) {
        switch (action) {
            case NOTHING -> out.sql("do nothing");
            case UPDATE -> assignments.render(out.sql("update"), table);
            case DELETE -> {
                if (table.softDelete() == null) {
                    out.sql("delete");
                } else {
                    Delete.mark(out.sql("update"), table);
                }
            }
            case INSERT -> assignments.renderInsert(out.sql("insert"), overriding);
        }
    }
}
