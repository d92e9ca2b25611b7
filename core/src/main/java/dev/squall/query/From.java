package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Condition;
import dev.squall.sql.FromItem;
import dev.squall.sql.KnownSql;
import dev.squall.sql.LiveRows;
import dev.squall.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `from users left join roles on …`, and which of them can be left without a row.
///
/// @param first null: no FROM
/// @param deletedToo whether rows that are marked as deleted are rows like others
public record From(@Nullable FromItem first, List<Join> joins, boolean deletedToo) {

    private static final KnownSql FROM = KnownSql.constant(" from ");
    static final From NOTHING = new From(null, List.of(), false);

    /// One item.
    public static From of(FromItem item) {
        return new From(item, List.of(), false);
    }

    From withFirst(FromItem item) {
        return new From(item, joins, deletedToo);
    }

    From withJoin(Join join) {
        return new From(first, Lists.plus(joins, join), deletedToo);
    }

    /// The same with the rows that are marked as deleted.
    public From withDeleted() {
        return new From(first, joins, true);
    }

    /// Enters the items into scope, with what the joins can leave without a row.
    ///
    /// @return how many were in scope before
    public int enter(SqlWriter out) {
        int start = out.depth();
        if (first != null) {
            out.enter(first, false);
        }
        for (int i = 0; i < joins.size(); i++) {
            FromItem item = joins.get(i).item();
            checkName(item, i);
            out.enter(item, false);
            joins.get(i).decide(out, start, start + i + 1);
        }
        return start;
    }

    private void checkName(FromItem item, int earlier) {
        boolean twice = first != null && first.qualifier().equals(item.qualifier());
        for (int i = 0; i < earlier && !twice; i++) {
            twice = joins.get(i).item().qualifier().equals(item.qualifier());
        }
        if (twice) {
            throw new InvalidQuery(
                    Report.of(item.qualifier() + " stands in FROM twice")
                            .hint(
                                    "give one of them another name with .as(…), and use its"
                                            + " columns"));
        }
    }

    /// Refuses items that are named like the table which the statement writes.
    public void checkBeside(FromItem written) {
        checkName(written, joins.size());
    }

    /// Writes FROM, the joins and WHERE.
    ///
    /// @param start what [#enter] has returned
    void render(SqlWriter out, int start, @Nullable Condition condition) {
        Condition where = condition == null || condition.isAlways() ? null : condition;
        renderItems(out, start, FROM);
        LiveRows.where(out, where, skipped());
    }

    /// The item whose deleted rows WHERE must skip.
    public @Nullable FromItem skipped() {
        return deletedToo || selectsLiveRowsApart() ? null : first;
    }

    /// Writes the items and their joins.
    ///
    /// @param start what [#enter] has returned
    /// @param word what stands before them
    public void renderItems(SqlWriter out, int start, KnownSql word) {
        if (first == null) {
            return;
        }
        boolean apart = selectsLiveRowsApart();
        int end = out.depth();
        out.hidden(start, end, true);
        renderItem(out.known(word), first, apart);
        for (int i = start; i < end; i++) {
            out.outer(i, false);
        }
        out.hidden(start, start + 1, false);
        for (int i = 0; i < joins.size(); i++) {
            render(out, start, start + i + 1, joins.get(i), apart);
        }
    }

    private void render(SqlWriter out, int start, int at, Join join, boolean apart) {
        out.sql(join.kind().sql);
        if (join.lateral()) {
            out.sql("lateral ");
        }
        if (!join.seesEarlierItems()) {
            out.hidden(start, at, true);
        }
        renderItem(out, join.item(), apart);
        out.hidden(start, at + 1, false);
        if (join.on() != null) {
            out.sql(" on ");
            LiveRows.and(out, join.on(), apart || deletedToo ? null : join.item());
        } else if (join.kind() != JoinKind.CROSS) {
            out.sql(" on true");
        }
        join.decide(out, start, at);
    }

    /// Whether rows that are not deleted are selected before they are joined: there is a join where
    /// neither `on` nor WHERE would do.
    private boolean selectsLiveRowsApart() {
        if (deletedToo) {
            return false;
        }
        for (Join join : joins) {
            if (join.kind().nullsEarlier
                    || (join.kind() == JoinKind.CROSS && join.item().skipsDeleted())) {
                return true;
            }
        }
        return false;
    }

    /// Writes an item without its deleted rows.
    public static void renderLive(SqlWriter out, FromItem item) {
        renderItem(out, item, true);
    }

    private static void renderItem(SqlWriter out, FromItem item, boolean apart) {
        if (apart && item.skipsDeleted()) {
            out.sql("(select * from ").add(item).sql(" where ");
            item.renderLive(out);
            out.sql(") as ").qualifier(item);
        } else {
            out.add(item);
        }
    }
}
