package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An aggregate: an expression by itself, and over a window
/// ([manual](https://www.postgresql.org/docs/current/sql-expressions.html#SYNTAX-AGGREGATES)).
///
/// @param <T> the Java type of its values
/// @param <E> its family
/// @param <A> the aggregate itself
public abstract class Aggregated<T extends @Nullable Object, E, A> implements Expr<T> {

    private final Aggregate<T> node;

    Aggregated(Aggregate<T> node) {
        this.node = node;
    }

    abstract A with(Aggregate<T> changed);

    abstract E family(Expr<T> made);

    /// `sum(distinct …)`
    public final A distinct() {
        return with(node.withDistinct());
    }

    /// `array_agg(… order by …)`
    public final A orderBy(Sortable... items) {
        return with(node.withOrder(Sortable.orderings(items)));
    }

    /// `… filter (where condition)`; a second one is added with `and`.
    public final A filter(Condition condition) {
        return with(node.withFilter(condition));
    }

    /// `… over ()`
    ///
    /// @throws dev.squall.error.InvalidQuery if it has a `distinct` or an order of its own
    public final E over() {
        return over(window -> window);
    }

    /// `… over (partition by … order by …)`
    ///
    /// @throws dev.squall.error.InvalidQuery if it has a `distinct` or an order of its own
    public final E over(UnaryOperator<Window> window) {
        return family(new Over<>(node.windowed(), window.apply(Window.EMPTY)));
    }

    /// `… over w`: a window that the query defines.
    ///
    /// @throws dev.squall.error.InvalidQuery if it has a `distinct` or an order of its own
    public final E over(NamedWindow window) {
        return family(new Over<>(node.windowed(), out -> out.identifier(window.name())));
    }

    @Override
    public final void render(SqlWriter out) {
        node.render(out);
    }

    @Override
    public final Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return node.type();
    }

    @Override
    public final boolean canBeNull() {
        return node.canBeNull();
    }
}
