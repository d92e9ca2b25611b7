package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.expr.Sortable;
import dev.squall.query.Query;
import dev.squall.run.Executor;
import dev.squall.run.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A nested query: what `db.find(StudentFile.class)` begins. Each step gives a new one.
///
/// @param <R> the record of the table
/// @param <S> the nested record
public final class Find<R, S> {

    private final Shape<R, S> shape;
    private final Asked asked;
    private final Executor executor;

    /// All rows of the shape's table.
    public Find(Shape<R, S> shape, Executor executor) {
        this(shape, Asked.ALL.ordered(shape.order()), executor);
    }

    private Find(Shape<R, S> shape, Asked asked, Executor executor) {
        this.shape = shape;
        this.asked = asked;
        this.executor = executor;
    }

    /// All rows of the table that a record is a shape of.
    ///
    /// @throws dev.squall.error.InvalidQuery if the processor has written nothing for the record
    public static <R, S extends ShapeOf<R>> Find<R, S> of(Class<S> shape, Executor executor) {
        return new Find<>(Shapes.of(shape), executor);
    }

    private Find<R, S> with(Asked changed) {
        return new Find<>(shape, changed, executor);
    }

    /// `where condition`; a second one is added with `and`.
    public Find<R, S> where(Condition condition) {
        return with(asked.and(condition));
    }

    /// `order by …`, in place of an earlier one.
    public Find<R, S> orderBy(Sortable... items) {
        return with(asked.ordered(Sortable.orderings(items)));
    }

    /// `limit rows`
    public Find<R, S> limit(long rows) {
        return with(asked.limited(rows));
    }

    /// `offset rows`
    public Find<R, S> offset(long rows) {
        return with(asked.from(rows));
    }

    /// All of them, in one network round trip, and from one state of the database: by a statement
    /// for each list, or by one that has all levels where those would see different states.
    public List<S> list() {
        if (!shape.branches().isEmpty() && !executor.hasSnapshots()) {
            var all = new OneStatement<>(shape, asked);
            Query<Integer> query = all.query();
            executor.list(query.statement(), query.reader());
            return all.roots();
        }
        return together();
    }

    @SuppressWarnings("unchecked") // the last question is that of the rows
    private List<S> together() {
        var queries = new LevelQueries<>(shape, asked);
        var lists = new Lists(shape.branches().size());
        List<Question<?>> questions = new ArrayList<>(shape.branches().size() + 1);
        for (Branch branch : shape.branches().reversed()) {
            Query<Integer> rows = queries.of(branch, lists);
            questions.add(Question.each(rows.statement(), rows.reader()));
        }
        Query<S> root = queries.root(lists);
        if (questions.isEmpty()) {
            return executor.list(root.statement(), root.reader());
        }
        questions.add(root.question());
        List<@Nullable Object> answers = executor.snapshot(questions);
        return (List<S>) Objects.requireNonNull(answers.getLast());
    }

    /// The first of them, if there is one.
    public Optional<S> first() {
        return with(asked.atMost(1)).list().stream().findFirst();
    }
}
