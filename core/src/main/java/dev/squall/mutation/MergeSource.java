package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.query.From;
import dev.squall.sql.FromItem;
import dev.squall.sql.LiveRows;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Table;

/// `merge into stock using deliveries on …`
///
/// @param deletedToo whether rows that are marked as deleted are rows like others
record MergeSource<R>(Target<R> target, FromItem source, Condition condition, boolean deletedToo) {

    MergeSource<R> withDeleted() {
        return new MergeSource<>(target, source, condition, true);
    }

    /// The table, if its deleted rows are not there.
    Table<R> table() {
        return target.table();
    }

    boolean skipsDeleted() {
        return !deletedToo && table().skipsDeleted();
    }

    /// Writes it, with the table in scope, and enters the source.
    ///
    /// @return where the source stands in the scope
    int render(SqlWriter out) {
        From.of(source).checkBeside(table());
        int start = out.depth();
        out.sql("merge into ").add(table()).sql(" using ");
        out.hidden(start - 1, start, true);
        if (deletedToo) {
            out.add(source);
        } else {
            From.renderLive(out, source);
        }
        out.hidden(start - 1, start, false);
        out.enter(source, false).sql(" on ");
        LiveRows.and(out, condition, deletedToo ? null : table());
        return start;
    }
}
