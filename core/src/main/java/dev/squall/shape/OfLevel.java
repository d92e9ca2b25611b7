package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.expr.Ordering;
import dev.squall.sql.Fragment;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Table;

/// A condition on a level of a shape: the handle of its table means the level there, and nothing
/// else can be seen.
record OfLevel(Table<?> level, Condition said) implements Condition {

    /// The same for an order.
    static Ordering order(Table<?> level, Ordering said) {
        return said.of(new Sorted(level, said.value()));
    }

    /// What an order is by, without the level.
    static Fragment value(Ordering order) {
        return order.value() instanceof Sorted sorted ? sorted.said : order.value();
    }

    @Override
    public void render(SqlWriter out) {
        out.of(level, Handle.of(level), in -> in.condition(said));
    }

    @Override
    public Precedence precedence() {
        return said.precedence();
    }

    @Override
    public boolean isAlways() {
        return said.isAlways();
    }

    private record Sorted(Table<?> level, Fragment said) implements Fragment {
        @Override
        public void render(SqlWriter out) {
            out.of(level, Handle.of(level), in -> in.add(said));
        }
    }
}
