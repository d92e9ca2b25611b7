package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Condition;
import dev.squall.expr.Grouping;
import dev.squall.expr.NamedWindow;
import dev.squall.expr.Ordering;
import dev.squall.sql.Fragment;
import dev.squall.sql.FromItem;
import dev.squall.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The clauses of a select but for its select list. Never changes once a step has returned it: each
/// step changes a copy.
final class Clauses {

    private static final Clauses EMPTY = new Clauses();

    private From from = From.NOTHING;
    private @Nullable Condition where;
    private List<Ordering> orderBy = List.of();
    private RowRange range = RowRange.ALL;
    private Extras extras = Extras.NONE;

    private Clauses() {}

    static Clauses empty() {
        return EMPTY;
    }

    static Clauses from(FromItem item) {
        Clauses clauses = new Clauses();
        clauses.from = From.of(item);
        return clauses;
    }

    static Clauses with(WithClause with) {
        Clauses clauses = new Clauses();
        clauses.extras = Extras.NONE.withWith(with);
        return clauses;
    }

    private Clauses copy() {
        Clauses copy = new Clauses();
        copy.from = from;
        copy.where = where;
        copy.orderBy = orderBy;
        copy.range = range;
        copy.extras = extras;
        return copy;
    }

    private Clauses withFrom(From changed) {
        Clauses copy = copy();
        copy.from = changed;
        return copy;
    }

    Clauses withFrom(FromItem item) {
        return withFrom(from.withFirst(item));
    }

    Clauses withJoin(Join join) {
        return withFrom(from.withJoin(join));
    }

    Clauses withDeleted() {
        return withFrom(from.withDeleted());
    }

    Clauses withWhere(Condition condition) {
        Clauses copy = copy();
        copy.where = where == null ? condition : where.and(condition);
        return copy;
    }

    private Clauses withExtras(Extras changed) {
        Clauses copy = copy();
        copy.extras = changed;
        return copy;
    }

    Clauses withGroupBy(List<? extends Grouping> list) {
        return withExtras(extras.withGroups(new Groups(list, extras.groups().having())));
    }

    Clauses withHaving(Condition condition) {
        return withExtras(extras.withGroups(extras.groups().and(condition)));
    }

    Clauses withOrderBy(List<Ordering> list) {
        Clauses copy = copy();
        copy.orderBy = list;
        return copy;
    }

    Clauses withLimit(long rows) {
        Clauses copy = copy();
        copy.range = range.withLimit(rows);
        return copy;
    }

    Clauses withOffset(long rows) {
        Clauses copy = copy();
        copy.range = range.withOffset(rows);
        return copy;
    }

    /// The first rows, where these clauses do not stop at fewer.
    Clauses limited(long rows) {
        return range.limit() < 0 || range.limit() > rows || range.ties() ? withLimit(rows) : this;
    }

    Clauses withTies(long rows) {
        Clauses copy = copy();
        copy.range = range.withTies(rows);
        return copy;
    }

    /// @param list empty: of whole rows
    Clauses withDistinct(List<? extends Fragment> list) {
        return withExtras(extras.withDistinct(list));
    }

    Clauses withWindows(List<NamedWindow> windows) {
        return withExtras(extras.withWindows(windows));
    }

    Clauses withLock(RowLock lock) {
        return withExtras(extras.withLock(lock));
    }

    /// The same without WITH, which then stands in front of something greater.
    Clauses withoutWith() {
        return withExtras(extras.withWith(WithClause.NONE));
    }

    From from() {
        return from;
    }

    @Nullable Condition where() {
        return where;
    }

    List<RowLock> locks() {
        return extras.locks();
    }

    /// Whether it is of one item, and has no clause but where, order, limit, offset and locks.
    boolean isOfOneItem() {
        return from.first() != null
                && from.joins().isEmpty()
                && !from.deletedToo()
                && !range.ties()
                && extras.distinct() == null
                && extras.groups().isEmpty()
                && extras.windows().isEmpty()
                && extras.with().isEmpty();
    }

    List<Ordering> orderBy() {
        return orderBy;
    }

    RowRange range() {
        return range;
    }

    WithClause with() {
        return extras.with();
    }

    /// Whether it can stand beside `union` without parentheses.
    boolean isOperand() {
        return orderBy.isEmpty()
                && range.isAll()
                && extras.locks().isEmpty()
                && extras.with().isEmpty();
    }

    /// Whether each row of FROM that passes WHERE is one row of the result.
    boolean isPlain() {
        return extras.distinct() == null && extras.groups().isEmpty() && range.isAll();
    }

    /// Writes the whole select.
    void render(SqlWriter out, Fragment selectList) {
        int mark = out.mark();
        out.add(extras.with());
        int first = from.enter(out);
        out.sql("select ");
        if (extras.distinct() != null) {
            renderDistinct(out, extras.distinct());
        }
        boolean unstable = out.isUnstable();
        out.nulled(extras.groups().nulled(), selectList);
        if (first == 0) {
            out.unstable(unstable); // what a statement selects does not say which rows
        }
        from.render(out, first, where);
        extras.groups().render(out);
        if (!extras.windows().isEmpty()) {
            out.sql(" window ").list(extras.windows());
        }
        if (!orderBy.isEmpty()) {
            out.sql(" order by ").list(orderBy);
        } else if (range.ties()) {
            throw new InvalidQuery(
                    Report.of("`with ties` without an order: no two rows are alike in nothing")
                            .hint("add .orderBy(…)"));
        }
        range.render(out);
        if (!extras.locks().isEmpty()) {
            out.list(extras.locks(), "");
        }
        out.leave(mark);
    }

    private static void renderDistinct(SqlWriter out, List<? extends Fragment> on) {
        out.sql(on.isEmpty() ? "distinct " : "distinct on (");
        if (!on.isEmpty()) {
            out.list(on).sql(") ");
        }
    }

    /// Writes a select that has a row where this one has: `select 1 from …`.
    void renderExistence(SqlWriter out, Fragment selectList) {
        if (extras.distinct() != null || range.ties()) {
            render(out, selectList); // its select list decides how many rows there are
            return;
        }
        int mark = out.mark();
        out.add(extras.with());
        int first = from.enter(out);
        out.sql("select 1");
        from.render(out, first, where);
        extras.groups().render(out);
        range.render(out);
        out.leave(mark);
    }

    /// Writes `select count(*) from …`: around the whole query where its rows are not those of
    /// FROM.
    void renderCount(SqlWriter out, Fragment whole) {
        if (!isPlain()) {
            out.sql("select count(*) from ").nested(whole).sql(" as counted");
            return;
        }
        int mark = out.mark();
        out.add(extras.with());
        int first = from.enter(out);
        out.sql("select count(*)");
        from.render(out, first, where);
        out.leave(mark);
    }
}
