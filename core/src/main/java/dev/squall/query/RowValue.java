package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.ComparedWithRows;
import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `(a, b)`: several values compared as one, from left to right
/// ([manual](https://www.postgresql.org/docs/current/functions-comparisons.html#ROW-WISE-COMPARISON)).
///
/// @param <T> the row that it is: `Row2<A, B>`
public final class RowValue<T extends @Nullable Object> implements ComparedWithRows<T> {

    private static final KnownSql EQUAL = KnownSql.constant(" = ");
    private static final KnownSql NOT_EQUAL = KnownSql.constant(" <> ");
    private static final KnownSql LESS = KnownSql.constant(" < ");
    private static final KnownSql LESS_OR_EQUAL = KnownSql.constant(" <= ");
    private static final KnownSql GREATER = KnownSql.constant(" > ");
    private static final KnownSql GREATER_OR_EQUAL = KnownSql.constant(" >= ");

    private final List<Expr<?>> values;

    RowValue(Expr<?>... values) {
        this.values = List.of(values);
    }

    private record Comparison(RowValue<?> left, KnownSql operator, RowValue<?> right)
            implements Condition {

        @Override
        public void render(SqlWriter out) {
            out.add(left).known(operator).add(right);
        }

        @Override
        public Precedence precedence() {
            return Precedence.COMPARISON;
        }

        @Override
        public boolean canBeNull() {
            return left.canBeNull() || right.canBeNull();
        }

        @Override
        public boolean saysNull() {
            return false;
        }
    }

    private record InList(RowValue<?> value, List<? extends RowValue<?>> list)
            implements Condition {

        @Override
        public void render(SqlWriter out) {
            out.add(value).sql(" in (").list(list).sql(")");
        }

        @Override
        public Precedence precedence() {
            return Precedence.RANGE;
        }

        @Override
        public boolean canBeNull() {
            return value.canBeNull() || list.stream().anyMatch(RowValue::canBeNull);
        }

        @Override
        public boolean saysNull() {
            return false;
        }
    }

    /// `this = other`
    public Condition eq(RowValue<T> other) {
        return new Comparison(this, EQUAL, other);
    }

    /// `this <> other`
    public Condition ne(RowValue<T> other) {
        return new Comparison(this, NOT_EQUAL, other);
    }

    /// `this < other`: by the first value, where it is equal by the second, and so on.
    public Condition lt(RowValue<T> other) {
        return new Comparison(this, LESS, other);
    }

    /// `this <= other`
    public Condition le(RowValue<T> other) {
        return new Comparison(this, LESS_OR_EQUAL, other);
    }

    /// `this > other`
    public Condition gt(RowValue<T> other) {
        return new Comparison(this, GREATER, other);
    }

    /// `this >= other`
    public Condition ge(RowValue<T> other) {
        return new Comparison(this, GREATER_OR_EQUAL, other);
    }

    /// `this in ((…), (…))`
    ///
    /// @throws InvalidQuery if there is no row
    public Condition in(List<RowValue<T>> rows) {
        if (rows.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("in(…) is given no row")
                            .hint("leave the condition out with when(…), or return early"));
        }
        return new InList(this, List.copyOf(rows));
    }

    @Override
    public boolean canBeNull() {
        return values.stream().anyMatch(Expr::canBeNull);
    }

    @Override
    public int columns() {
        return values.size();
    }

    @Override
    public void render(SqlWriter out) {
        out.sql("(").list(values).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }
}
