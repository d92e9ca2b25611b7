package dev.squall.query;

import dev.squall.error.DuplicateKey;
import dev.squall.explain.Explain;
import dev.squall.explain.Explained;
import dev.squall.explain.PlanNode;
import dev.squall.run.Batchable;
import dev.squall.run.Executor;
import dev.squall.run.Question;
import dev.squall.sql.Fragment;
import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// The ways to get at rows, of whatever returns some.
///
/// @param <T> the Java value of a row
public abstract class Results<T extends @Nullable Object> implements Batchable<List<T>>, Fragment {

    /// For queries and what writes and returns.
    protected Results() {}

    /// The statement it becomes: its text and its binds.
    ///
    /// @throws dev.squall.error.InvalidQuery if it cannot mean anything
    public abstract Statement statement();

    /// How a row is read.
    public abstract RecordReader<T> reader();

    /// What runs it.
    protected abstract Executor runner();

    /// All rows.
    public List<T> list() {
        return runner().list(statement(), reader());
    }

    /// The rows by a key, in their order. Two rows with the same key are an error: see [#grouped].
    ///
    /// `Map<UUID, User> byId = db.from(users).map(User::id)`
    ///
    /// @throws DuplicateKey if two rows have the same key
    @SuppressWarnings("NullAway") // a function of rows takes what rows can be
    public <K> Map<K, T> map(Function<? super T, ? extends K> key) {
        return map(key, row -> row);
    }

    /// A value of each row by a key, in the order of the rows.
    ///
    /// `Map<String, Long> hits = db.select(pages.path, pages.hits).from(pages).map(Row2::value1,
    /// Row2::value2)`
    ///
    /// @throws DuplicateKey if two rows have the same key
    @SuppressWarnings("NullAway") // a function of rows takes what rows can be
    public <K, V extends @Nullable Object> Map<K, V> map(
            Function<? super T, ? extends K> key, Function<? super T, ? extends V> value) {
        Map<K, V> all = new LinkedHashMap<>();
        for (T row : list()) {
            K of = key.apply(row);
            if (all.containsKey(of)) {
                throw new DuplicateKey(statement().sql());
            }
            all.put(of, value.apply(row));
        }
        return all;
    }

    /// The rows of each key, keys and rows in the order of the rows.
    ///
    /// `Map<UUID, List<Order>> ofCustomer = db.from(orders).grouped(Order::customerId)`
    public <K> Map<K, List<T>> grouped(Function<? super T, ? extends K> key) {
        return grouped(key, row -> row);
    }

    /// A value of each row, listed by key.
    @SuppressWarnings("NullAway") // a function of rows takes what rows can be
    public <K, V extends @Nullable Object> Map<K, List<V>> grouped(
            Function<? super T, ? extends K> key, Function<? super T, ? extends V> value) {
        Map<K, List<V>> all = new LinkedHashMap<>();
        for (T row : list()) {
            all.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(value.apply(row));
        }
        return all;
    }

    /// The rows by the names of their columns, as JSON or a table on a screen wants them; each
    /// value as the Java type that is natural for its PostgreSQL type. Of two columns of one name
    /// the second is called `name_2`.
    public List<Map<String, @Nullable Object>> maps() {
        return runner().list(statement(), NamedValues.READER);
    }

    /// The rows one after the other, through a cursor of the server: constant memory, whatever the
    /// size. Close it: it holds a connection.
    public Stream<T> stream() {
        return runner().stream(statement(), reader());
    }

    /// Gives the rows to `action` in lists of `size`, the last one shorter; in constant memory.
    ///
    /// `db.from(orders).forEach(500, batch -> index.add(batch))`
    ///
    /// @throws IllegalArgumentException if the size is not positive
    public void forEach(int size, Consumer<? super List<T>> action) {
        try (Stream<T> rows = stream()) {
            rows.gather(Gatherers.windowFixed(size)).forEach(action);
        }
    }

    /// All rows, as a part of a batch.
    @Override
    public Question<List<T>> question() {
        return Question.rows(statement(), reader(), rows -> rows);
    }

    /// In a batch: the one row there is.
    ///
    /// @throws dev.squall.error.NoRows when the batch runs, if there is none
    /// @throws dev.squall.error.TooManyRows when the batch runs, if there are more
    public Batchable<T> asOne() {
        Statement statement = oneStatement();
        return () ->
                Question.<T, T>rows(statement, reader(), r -> OneRow.of(r, () -> statement))
                        .refusing();
    }

    /// In a batch: the first row, if there is one.
    public Batchable<Optional<@NonNull T>> asFirst() {
        return () -> Question.rows(firstStatement(), reader(), Results::first);
    }

    /// The plan, as PostgreSQL prints it. `explain select …`
    public String explain() {
        return explain(Explain.PLAN);
    }

    /// The plan with more about it. `explain (analyze, buffers) select …`
    ///
    /// With `ANALYZE` the statement is run, and whatever it wrote is rolled back.
    public String explain(Explain options) {
        return Explained.text(runner(), this, options);
    }

    /// The plan as a tree. `explain (format json) select …`
    public PlanNode plan() {
        return plan(Explain.PLAN);
    }

    /// The plan as a tree, with more about it.
    public PlanNode plan(Explain options) {
        return Explained.plan(runner(), this, options);
    }

    /// Writes it once, to run many times with other values for its parameters.
    ///
    /// `var byEmail = db.from(users).where(users.email.eq(param("email", TEXT))).prepare()`
    public Prepared<T> prepare() {
        return Prepared.of(this);
    }

    /// The statement with at most one row.
    Statement firstStatement() {
        return statement();
    }

    /// The statement with at most two rows, where the second is one too many.
    Statement oneStatement() {
        return statement();
    }

    static <T extends @Nullable Object> Optional<@NonNull T> first(List<T> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getFirst());
    }
}
