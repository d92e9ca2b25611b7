package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// `merge into stock using deliveries on … when matched then … when not matched then …`
/// ([manual](https://www.postgresql.org/docs/current/sql-merge.html)). The first clause whose
/// condition is true is the one that is taken. `returning` needs PostgreSQL 17.
///
/// Of a table with `@SoftDelete`, rows that are marked as deleted are not there: nothing matches
/// them, and `delete` marks.
///
/// @param <R> the record that is a row
public final class Merge<R> extends Mutation<R> {

    private final MergeSource<R> source;
    private final List<MergeClause<R>> clauses;

    Merge(MergeSource<R> source, List<MergeClause<R>> clauses) {
        super(source.target());
        this.source = source;
        this.clauses = clauses;
    }

    /// `when matched then …`: `whenMatched(m -> m.update(s -> s.set(stock.pieces, …)))`, where both
    /// have a row.
    public Merge<R> whenMatched(Function<Matched<R>, MergeClause<R>> what) {
        return with(what.apply(new Matched<>(MergeCase.MATCHED)));
    }

    /// `when not matched then …`: `whenNotMatched(m -> m.insert(i -> i.set(stock.item, …)))`, where
    /// the table has no row.
    public Merge<R> whenNotMatched(Function<NotMatched<R>, MergeClause<R>> what) {
        return with(what.apply(new NotMatched<>()));
    }

    /// `when not matched by source then …`: `whenNotMatchedBySource(m -> m.delete())`, where only
    /// the table has a row. PostgreSQL 17 and later.
    public Merge<R> whenNotMatchedBySource(Function<Matched<R>, MergeClause<R>> what) {
        return with(what.apply(new Matched<>(MergeCase.NOT_MATCHED_BY_SOURCE)));
    }

    private Merge<R> with(MergeClause<R> clause) {
        List<MergeClause<R>> more = new ArrayList<>(clauses);
        more.add(clause);
        return new Merge<>(source, more);
    }

    /// Includes rows that are marked as deleted, of the table and of the source.
    public Merge<R> withDeleted() {
        return new Merge<>(source.withDeleted(), clauses);
    }

    @Override
    boolean isAlone() {
        return false;
    }

    @Override
    boolean hasNew() {
        return clauses.stream().anyMatch(c -> c.action() == MergeAction.INSERT);
    }

    @Override
    boolean hasGone() {
        return table().softDelete() == null
                && clauses.stream().anyMatch(c -> c.action() == MergeAction.DELETE);
    }

    @Override
    void renderBody(SqlWriter out) {
        if (clauses.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("this merge into " + table() + " does nothing")
                            .hint("add whenMatched(…) or whenNotMatched(…)"));
        }
        int at = source.render(out);
        for (MergeClause<R> clause : clauses) {
            clause.render(out, source, at);
        }
        out.outer(at, clauses.stream().anyMatch(c -> c.kind() == MergeCase.NOT_MATCHED_BY_SOURCE));
    }
}
