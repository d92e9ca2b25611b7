package dev.squall.expr;

import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands behind `over`: `(partition by … order by … rows between … and …)`. Never changes:
/// each step gives a new one.
///
/// @see <a
///   href="https://www.postgresql.org/docs/current/sql-expressions.html#SYNTAX-WINDOW-FUNCTIONS">
///   PostgreSQL's manual</a>
public final class Window implements Fragment {

    static final Window EMPTY = new Window(List.of(), List.of(), null);

    private final List<? extends Fragment> partitions;
    private final List<Ordering> order;
    private final @Nullable Frame frame;

    private Window(
            List<? extends Fragment> partitions, List<Ordering> order, @Nullable Frame frame) {
        this.partitions = partitions;
        this.order = order;
        this.frame = frame;
    }

    /// `partition by …`
    public Window partitionBy(Expr<?>... expressions) {
        return new Window(List.of(expressions), order, frame);
    }

    /// `order by …`
    public Window orderBy(Sortable... items) {
        return new Window(partitions, Sortable.orderings(items), frame);
    }

    /// `rows between start and end`
    public Window rows(FrameBound start, FrameBound end) {
        return with(new Frame(" rows between ", start, end, ""));
    }

    /// `range between start and end`: by the value of the one column it is ordered by.
    public Window range(FrameBound start, FrameBound end) {
        return with(new Frame(" range between ", start, end, ""));
    }

    /// `groups between start and end`: by groups of rows that are alike in the order.
    public Window groups(FrameBound start, FrameBound end) {
        return with(new Frame(" groups between ", start, end, ""));
    }

    /// `… exclude current row`
    ///
    /// @throws IllegalStateException if no frame was said
    public Window excludeCurrentRow() {
        return with(frame().excluding(" exclude current row"));
    }

    /// `… exclude group`: without the row and those alike in the order.
    ///
    /// @throws IllegalStateException if no frame was said
    public Window excludeGroup() {
        return with(frame().excluding(" exclude group"));
    }

    /// `… exclude ties`: without those alike in the order, but with the row.
    ///
    /// @throws IllegalStateException if no frame was said
    public Window excludeTies() {
        return with(frame().excluding(" exclude ties"));
    }

    private Window with(Frame changed) {
        return new Window(partitions, order, changed);
    }

    private Frame frame() {
        if (frame == null) {
            throw new IllegalStateException("say rows(…), range(…) or groups(…) first");
        }
        return frame;
    }

    @Override
    public void render(SqlWriter out) {
        out.sql("(").nullSafe(this::renderParts).sql(")");
    }

    private void renderParts(SqlWriter out) {
        if (!partitions.isEmpty()) {
            out.sql("partition by ").list(partitions);
        }
        if (!order.isEmpty()) {
            out.sql(partitions.isEmpty() ? "order by " : " order by ").list(order);
        }
        if (frame != null) {
            frame.render(out, partitions.isEmpty() && order.isEmpty());
        }
    }

    /// The rows of a partition that count.
    private record Frame(String words, FrameBound start, FrameBound end, String exclusion) {

        Frame excluding(String changed) {
            return new Frame(words, start, end, changed);
        }

        void render(SqlWriter out, boolean first) {
            out.sql(first ? words.stripLeading() : words).add(start).sql(" and ").add(end);
            out.sql(exclusion);
        }
    }
}
