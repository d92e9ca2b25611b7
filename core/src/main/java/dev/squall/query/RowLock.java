package dev.squall.query;

import dev.squall.sql.Fragment;
import dev.squall.sql.FromItem;
import dev.squall.sql.SqlWriter;
import java.util.List;

/// `for update of jobs skip locked`: how the selected rows are locked
/// ([manual](https://www.postgresql.org/docs/current/sql-select.html#SQL-FOR-UPDATE-SHARE)).
public final class RowLock implements Fragment {

    private final Strength strength;
    private final List<FromItem> of;
    private final Waiting waiting;

    /// What others may still do with a locked row.
    public enum Strength {
        /// `for update`
        UPDATE(" for update"),
        /// `for no key update`
        NO_KEY_UPDATE(" for no key update"),
        /// `for share`
        SHARE(" for share"),
        /// `for key share`
        KEY_SHARE(" for key share");

        private final String sql;

        Strength(String sql) {
            this.sql = sql;
        }
    }

    private enum Waiting {
        WAIT,
        NOWAIT,
        SKIP_LOCKED
    }

    /// All rows, and waiting for those that are locked.
    public RowLock(Strength strength) {
        this(strength, List.of(), Waiting.WAIT);
    }

    private RowLock(Strength strength, List<FromItem> of, Waiting waiting) {
        this.strength = strength;
        this.of = of;
        this.waiting = waiting;
    }

    /// `of jobs`: the rows of these items alone.
    public RowLock of(FromItem... items) {
        return new RowLock(strength, List.of(items), waiting);
    }

    /// `nowait`: a row that is locked is an error, at once.
    public RowLock noWait() {
        return new RowLock(strength, of, Waiting.NOWAIT);
    }

    /// `skip locked`: a row that is locked is left out.
    public RowLock skipLocked() {
        return new RowLock(strength, of, Waiting.SKIP_LOCKED);
    }

    @Override
    public void render(SqlWriter out) {
        out.sql(strength.sql);
        for (int i = 0; i < of.size(); i++) {
            out.sql(i == 0 ? " of " : ", ").locked(of.get(i));
        }
        switch (waiting) {
            case WAIT -> {}
            case NOWAIT -> out.sql(" nowait");
            case SKIP_LOCKED -> out.sql(" skip locked");
        }
    }
}
