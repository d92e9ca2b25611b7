package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.expr.Ordering;
import dev.squall.sql.Fragment;
import dev.squall.sql.FromItem;
import dev.squall.sql.LiveRows;
import dev.squall.sql.SqlWriter;
import dev.squall.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The clauses of a select but for its select list. Never changes: each step makes a new one.
///
/// @param deletedToo whether rows that are marked as deleted are rows like others
record Clauses(
        boolean distinct,
        @Nullable FromItem from,
        List<Join> joins,
        @Nullable Condition where,
        List<? extends Fragment> groupBy,
        @Nullable Condition having,
        List<Ordering> orderBy,
        long limit,
        long offset,
        boolean deletedToo) {

    private static final long NONE = -1;
    private static final long MOST_WRITTEN = 1_000;
    private static final Clauses EMPTY = of(null);

    static Clauses from(@Nullable FromItem item) {
        return item == null ? EMPTY : of(item);
    }

    private static Clauses of(@Nullable FromItem item) {
        return new Clauses(
                false, item, List.of(), null, List.of(), null, List.of(), NONE, NONE, false);
    }

    Clauses withDistinct() {
        return new Clauses(
                true, from, joins, where, groupBy, having, orderBy, limit, offset, deletedToo);
    }

    Clauses withFrom(FromItem item) {
        return new Clauses(
                distinct, item, joins, where, groupBy, having, orderBy, limit, offset, deletedToo);
    }

    Clauses withJoin(Join join) {
        List<Join> all = Lists.plus(joins, join);
        return new Clauses(
                distinct, from, all, where, groupBy, having, orderBy, limit, offset, deletedToo);
    }

    Clauses withWhere(Condition condition) {
        Condition all = where == null ? condition : where.and(condition);
        return new Clauses(
                distinct, from, joins, all, groupBy, having, orderBy, limit, offset, deletedToo);
    }

    Clauses withGroupBy(List<? extends Fragment> list) {
        return new Clauses(
                distinct, from, joins, where, list, having, orderBy, limit, offset, deletedToo);
    }

    Clauses withHaving(Condition condition) {
        Condition all = having == null ? condition : having.and(condition);
        return new Clauses(
                distinct, from, joins, where, groupBy, all, orderBy, limit, offset, deletedToo);
    }

    Clauses withOrderBy(List<Ordering> list) {
        return new Clauses(
                distinct, from, joins, where, groupBy, having, list, limit, offset, deletedToo);
    }

    Clauses withLimit(long rows) {
        return new Clauses(
                distinct, from, joins, where, groupBy, having, orderBy, rows, offset, deletedToo);
    }

    Clauses withOffset(long rows) {
        return new Clauses(
                distinct, from, joins, where, groupBy, having, orderBy, limit, rows, deletedToo);
    }

    Clauses withDeleted() {
        return new Clauses(
                distinct, from, joins, where, groupBy, having, orderBy, limit, offset, true);
    }

    /// Whether each row of FROM that passes WHERE is one row of the result.
    boolean isPlain() {
        return !distinct && groupBy.isEmpty() && having == null && limit < 0 && offset < 0;
    }

    /// Enters the items of FROM into scope, with what the joins make nullable.
    void enter(SqlWriter out) {
        if (from != null) {
            out.enter(from, false);
        }
        for (Join join : joins) {
            out.enter(join.item(), join.kind() == JoinKind.LEFT);
        }
    }

    /// Writes everything behind the select list.
    void render(SqlWriter out) {
        renderFrom(out);
        if (!groupBy.isEmpty()) {
            out.sql(" group by ").list(groupBy);
        }
        if (having != null) {
            out.sql(" having ").add(having);
        }
        if (!orderBy.isEmpty()) {
            out.sql(" order by ").list(orderBy);
        }
        if (limit >= 0) {
            renderLimit(out.sql(" limit "));
        }
        if (offset >= 0) {
            out.sql(" offset ").bind(Types.BIGINT, offset);
        }
    }

    /// A bound limit keeps the server from planning once for all executions, because it cannot know
    /// how few rows are wanted. Only large ones are bound: texts should not be countless.
    private void renderLimit(SqlWriter out) {
        if (limit <= MOST_WRITTEN) {
            out.number(limit);
        } else {
            out.bind(Types.BIGINT, limit);
        }
    }

    /// Writes FROM, the joins and WHERE.
    void renderFrom(SqlWriter out) {
        if (from != null) {
            out.sql(" from ").add(from);
        }
        for (Join join : joins) {
            join.render(out, deletedToo);
        }
        Condition picked = where == null || where.isAlways() ? null : where;
        LiveRows.where(out, picked, deletedToo ? null : from);
    }
}
