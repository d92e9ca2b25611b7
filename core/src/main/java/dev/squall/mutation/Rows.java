package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.error.StaleRow;
import dev.squall.expr.Condition;
import dev.squall.query.From;
import dev.squall.sql.KnownSql;
import dev.squall.sql.LiveRows;
import dev.squall.sql.SqlWriter;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Table;
import org.jspecify.annotations.Nullable;

/// Which rows an update or delete touches.
///
/// @param condition null: all rows
/// @param from the other items; null: none
/// @param deletedToo whether rows that are marked as deleted are rows like others
/// @param expecting whether finding no row is an error, because one of a version is expected
record Rows(
        @Nullable Condition condition, @Nullable From from, boolean deletedToo, boolean expecting) {

    static Rows all() {
        return new Rows(null, null, false, false);
    }

    /// The rows that a condition picks.
    ///
    /// @throws InvalidQuery if it picks none because it has vanished: that would be the whole table
    static Rows matching(String statement, Condition condition) {
        return all().and(statement, condition);
    }

    Rows and(String statement, Condition more) {
        if (more.isAlways()) {
            throw new InvalidQuery(
                    Report.of("the condition of this " + statement + " has vanished")
                            .line("detail", "every part of it was switched off by when(false, …)")
                            .hint("write allRows() if the whole table is meant"));
        }
        Condition both = condition == null ? more : condition.and(more);
        return new Rows(both, from, deletedToo, expecting);
    }

    Rows from(From items) {
        return new Rows(condition, items, deletedToo, expecting);
    }

    Rows withDeleted() {
        From items = from == null ? null : from.withDeleted();
        return new Rows(condition, items, true, expecting);
    }

    /// Only a row of a version.
    Rows expecting(String statement, Table<?> table, long version) {
        IntegerColumn<?, ?, ?> column = table.version();
        if (column == null) {
            throw new InvalidQuery(
                    Report.of(table + " has no @Version column to expect a value of")
                            .hint("annotate an integer component with @Version"));
        }
        Rows rows = and(statement, column.eq(version));
        return new Rows(rows.condition, from, deletedToo, true);
    }

    /// @throws StaleRow if a row was expected, and none was there
    long checked(long count, Table<?> table) {
        if (expecting && count == 0) {
            throw new StaleRow(
                    Report.of("a row of " + table + " is not as it was read")
                            .line("detail", "no row of the condition has the expected version")
                            .hint("read it again: it has been changed or deleted since"));
        }
        return count;
    }

    /// Enters the other items.
    ///
    /// @return how many items were in scope before
    int enter(SqlWriter out, Table<?> table) {
        if (from == null) {
            return out.depth();
        }
        from.checkBeside(table);
        return from.enter(out);
    }

    /// Writes the other items and WHERE.
    ///
    /// @param start what [#enter] has returned
    /// @param word what stands before the items
    /// @param skipping the table, if its deleted rows are skipped
    void render(SqlWriter out, int start, KnownSql word, @Nullable Table<?> skipping) {
        if (from != null) { // it cannot name the table that is written
            out.hidden(start - 1, start, true);
            from.renderItems(out, start, word);
            out.hidden(start - 1, start, false);
        }
        LiveRows.where(
                out, condition, deletedToo ? null : skipping, from == null ? null : from.skipped());
    }
}
