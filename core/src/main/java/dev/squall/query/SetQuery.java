package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Ordering;
import dev.squall.expr.Output;
import dev.squall.expr.Selectable;
import dev.squall.expr.Sortable;
import dev.squall.run.Executor;
import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `select … union select …`: the rows of two queries, combined
/// ([manual](https://www.postgresql.org/docs/current/queries-union.html)).
///
/// @param <T> the Java value of a row
public final class SetQuery<T extends @Nullable Object> extends Query<T> {

    private final WithClause with;
    private final SetOperator operator;
    private final Query<T> left;
    private final Query<T> right;
    private final List<Ordering> orderBy;
    private final RowRange range;

    private SetQuery(
            WithClause with,
            SetOperator operator,
            Query<T> left,
            Query<T> right,
            List<Ordering> orderBy,
            RowRange range) {
        super(new SetRows<>(left, right), left.executor);
        this.with = with;
        this.operator = operator;
        this.left = left;
        this.right = right;
        this.orderBy = orderBy;
        this.range = range;
    }

    /// What stands before the left side stands before the whole.
    static <T extends @Nullable Object> SetQuery<T> of(
            Query<T> left, SetOperator operator, Query<T> right) {
        return new SetQuery<>(
                left.with(), operator, left.withoutWith(), right, List.of(), RowRange.ALL);
    }

    private SetQuery<T> with(WithClause other) {
        return new SetQuery<>(other, operator, left, right, orderBy, range);
    }

    private SetQuery<T> with(List<Ordering> orderings) {
        return new SetQuery<>(with, operator, left, right, orderings, range);
    }

    private SetQuery<T> with(RowRange rows) {
        return new SetQuery<>(with, operator, left, right, orderBy, rows);
    }

    /// `order by …`, of the whole: by columns or names that its left side selects.
    public SetQuery<T> orderBy(Sortable... items) {
        return with(Sortable.orderings(items));
    }

    /// `limit rows`, of the whole
    ///
    /// @throws IllegalArgumentException if it is negative
    public SetQuery<T> limit(long rows) {
        return with(range.withLimit(rows));
    }

    /// `offset rows`, of the whole
    ///
    /// @throws IllegalArgumentException if it is negative
    public SetQuery<T> offset(long rows) {
        return with(range.withOffset(rows));
    }

    @Override
    public void render(SqlWriter out) {
        List<Output> columns = projection.selected();
        int mark = out.mark();
        out.add(with);
        operand(out, left, false);
        out.sql(operator.sql);
        operand(out, right, true);
        if (!orderBy.isEmpty()) {
            orderBy.forEach(o -> check(o, columns));
            out.sql(" order by ").unqualified(in -> in.list(orderBy));
        }
        range.render(out);
        out.leave(mark);
    }

    private void operand(SqlWriter out, Query<T> query, boolean atRight) {
        if (query.isOperand(operator, atRight)) {
            out.add(query);
        } else {
            out.nested(query);
        }
    }

    private static void check(Ordering ordering, List<Output> columns) {
        boolean known =
                ordering.value() instanceof Selectable<?> value
                        && value.outputs().stream().allMatch(o -> isAmong(columns, o.name()));
        if (!known) {
            throw new InvalidQuery(
                    Report.of("a set operation is ordered by what is no column of it")
                            .hint("order by a column, or a name, that its left side selects"));
        }
    }

    private static boolean isAmong(List<Output> columns, @Nullable Identifier name) {
        return name != null && columns.stream().anyMatch(c -> name.equals(c.name()));
    }

    @Override
    void renderExistence(SqlWriter out) {
        out.add(this);
    }

    @Override
    void renderCount(SqlWriter out) {
        out.sql("select count(*) from ").nested(this).sql(" as counted");
    }

    @Override
    Query<T> limited(long rows) {
        return range.limit() < 0 || range.limit() > rows ? limit(rows) : this;
    }

    @Override
    Query<T> on(Executor other) {
        return new SetQuery<>(with, operator, left.on(other), right, orderBy, range);
    }

    @Override
    Query<T> ranged(long limit, long offset) {
        NumberedPage.check(orderBy, range);
        return limit(limit).offset(offset);
    }

    @Override
    WithClause with() {
        return with;
    }

    @Override
    Query<T> withoutWith() {
        return with.isEmpty() ? this : with(WithClause.NONE);
    }

    /// Without parentheses operators of one kind are read from the left.
    @Override
    boolean isOperand(SetOperator other, boolean atRight) {
        return operator == other
                && (!atRight || other.associative)
                && with.isEmpty()
                && orderBy.isEmpty()
                && range.isAll();
    }
}
