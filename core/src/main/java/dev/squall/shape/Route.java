package dev.squall.shape;

import dev.squall.query.Query;
import dev.squall.run.Executor;
import dev.squall.run.Question;
import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// By which statements a shape is read, and why by these.
///
/// @param levels what each statement reads
/// @param before the statements of the lists, where they have their own
/// @param statement the last one
/// @param result what the rows of the last one are
record Route<T>(
        Why why,
        List<?> levels,
        List<? extends Question<?>> before,
        Statement statement,
        RecordReader<?> reader,
        Function<List<?>, List<T>> result) {

    /// Why a shape is read as it is.
    enum Why {
        NO_LIST("it has no list"),
        SNAPSHOT("all of them see one state of the database"),
        SEVERAL_ASKED("asStatements() asks for it"),
        ONE_ASKED("asOneStatement() asks for it"),
        READ_COMMITTED(
                "in a READ COMMITTED transaction several would see different states of the"
                        + " database"),
        UNSTABLE(
                "what is asked may have another value in each statement: random(), text of one's"
                        + " own");

        private final String text;

        Why(String text) {
            this.text = text;
        }
    }

    /// The rule.
    static <R, T> Route<T> of(Root<R, T> root, Asked given, Executor executor) {
        Asked asked = Direct.isOne(root.shape().root(), given) ? given.limited(-1) : given;
        if (root.shape().branches().isEmpty()) {
            return levels(Why.NO_LIST, root, asked);
        }
        if (asked.oneStatement() != null) {
            return asked.oneStatement()
                    ? one(Why.ONE_ASKED, root, asked)
                    : levels(Why.SEVERAL_ASKED, root, asked);
        }
        if (!executor.hasSnapshots()) {
            return one(Why.READ_COMMITTED, root, asked);
        }
        Route<T> levels = levels(Why.SNAPSHOT, root, asked);
        return levels.isUnstable(root.shape()) ? one(Why.UNSTABLE, root, asked, true) : levels;
    }

    /// Whether rows that others belong to are found by what may have another value next time.
    private boolean isUnstable(Shape<?, ?> shape) {
        if (statement.unstable()) {
            return true;
        }
        List<Branch> branches = shape.branches().reversed();
        for (int i = 0; i < branches.size(); i++) {
            if (before.get(i).statement().unstable() && shape.isParent(branches.get(i))) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // the rows of the last statement are those of the root
    private static <R, T> Route<T> levels(Why why, Root<R, T> root, Asked asked) {
        List<Branch> branches = root.shape().branches();
        var lists = new Lists(branches.size());
        var statements = new LevelStatements<>(new LevelQueries<>(root, asked), lists);
        List<Question<?>> before = new ArrayList<>(branches.size());
        List<Object> levels = new ArrayList<>(branches.size() + 1);
        for (int i = branches.size() - 1; i >= 0; i--) {
            Branch branch = branches.get(i);
            before.add(Question.each(statements.of(branch), branch.reader(lists)));
            levels.add(branch.relation());
        }
        levels.add(root.shape().root());
        Maker<T> maker = root.maker();
        RecordReader<T> reader = (row, first) -> maker.make(row, lists);
        return new Route<>(why, levels, before, statements.root(), reader, rows -> (List<T>) rows);
    }

    private static <R, T> Route<T> one(Why why, Root<R, T> root, Asked asked) {
        Route<T> plain = one(why, root, asked, false);
        return plain.statement.unstable() ? one(why, root, asked, true) : plain;
    }

    private static <R, T> Route<T> one(Why why, Root<R, T> root, Asked asked, boolean unstable) {
        var all = new OneStatement<>(root, asked, unstable);
        List<String> names = new ArrayList<>();
        names.add(root.shape().root().toString());
        root.shape().branches().forEach(branch -> names.add(branch.relation().toString()));
        Query<Integer> query = all.query();
        return new Route<>(
                why,
                List.of(String.join(", ", names)),
                List.of(),
                query.statement(),
                query.reader(),
                rows -> all.roots());
    }

    /// The rows, in one network round trip.
    List<T> list(Executor executor) {
        if (before.isEmpty()) {
            return result.apply(executor.list(statement, reader));
        }
        return rows(executor.snapshot(all(null)));
    }

    /// The rows behind an answer to something else, in the same round trip.
    List<@Nullable Object> behind(Question<?> first, Executor executor) {
        return before.isEmpty() ? executor.batch(all(first)) : executor.snapshot(all(first));
    }

    /// The rows among the answers.
    List<T> rows(List<@Nullable Object> answers) {
        return result.apply((List<?>) Objects.requireNonNull(answers.getLast()));
    }

    private List<Question<?>> all(@Nullable Question<?> first) {
        List<Question<?>> all = new ArrayList<>(before.size() + 2);
        if (first != null) {
            all.add(first);
        }
        all.addAll(before);
        all.add(Question.rows(statement, reader, rows -> rows));
        return all;
    }

    /// What it is, for people.
    String text() {
        StringBuilder text = new StringBuilder();
        int count = before.size() + 1;
        text.append(count).append(count == 1 ? " statement: " : " statements: ").append(why.text);
        for (int i = 0; i < count; i++) {
            Statement sent = i == before.size() ? statement : before.get(i).statement();
            text.append("\n\n").append(levels.get(i)).append(":\n").append(sent.sql());
        }
        return text.append('\n').toString();
    }
}
