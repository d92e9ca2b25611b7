package dev.squall.mutation;

import dev.squall.query.Cte;
import dev.squall.query.With;
import dev.squall.run.Executor;
import java.util.List;

/// `with big as (…)`, in front of a query, or of a statement that writes.
public final class WithCtes extends With implements Writes {

    private final Executor executor;

    /// @param ctes in the order in which they see each other
    public WithCtes(List<? extends Cte<?>> ctes, Executor executor) {
        super(ctes, executor);
        this.executor = executor;
    }

    @Override
    public Origin origin() {
        return new Origin(executor, clause());
    }
}
