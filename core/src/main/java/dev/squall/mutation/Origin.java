package dev.squall.mutation;

import dev.squall.query.WithClause;
import dev.squall.run.Executor;

/// What runs the statements of a client, and the CTEs that stand before them.
public record Origin(Executor executor, WithClause with) {}
