package dev.squall.query;

import dev.squall.run.Executor;
import dev.squall.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/// A query that is one `select`.
class SelectQuery<T extends @Nullable Object> extends Query<T> {

    final Clauses clauses;

    SelectQuery(Clauses clauses, Projection<T> projection, Executor executor) {
        super(projection, executor);
        this.clauses = clauses;
    }

    @Override
    public final void render(SqlWriter out) {
        clauses.render(out, projection);
    }

    @Override
    final void renderExistence(SqlWriter out) {
        clauses.renderExistence(out, projection);
    }

    @Override
    final void renderCount(SqlWriter out) {
        clauses.renderCount(out, this);
    }

    @Override
    final Query<T> limited(long rows) {
        return changed(clauses.limited(rows));
    }

    @Override
    final WithClause with() {
        return clauses.with();
    }

    @Override
    final Query<T> withoutWith() {
        return clauses.with().isEmpty() ? this : changed(clauses.withoutWith());
    }

    @Override
    final boolean isOperand(SetOperator operator, boolean right) {
        return clauses.isOperand();
    }

    @Override
    final Query<T> on(Executor other) {
        return new SelectQuery<>(clauses, projection, other);
    }

    @Override
    final Query<T> ranged(long limit, long offset) {
        NumberedPage.check(clauses.orderBy(), clauses.range());
        return changed(clauses.withLimit(limit).withOffset(offset));
    }

    private Query<T> changed(Clauses other) {
        return other == clauses ? this : new SelectQuery<>(other, projection, executor);
    }
}
