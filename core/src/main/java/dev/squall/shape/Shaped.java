package dev.squall.shape;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Condition;
import dev.squall.expr.Sortable;
import dev.squall.query.KeyedRow;
import dev.squall.query.KeysetPage;
import dev.squall.query.NumberedPage;
import dev.squall.query.OneRow;
import dev.squall.query.Page;
import dev.squall.query.PageNumber;
import dev.squall.query.Position;
import dev.squall.query.Query;
import dev.squall.query.RowLock;
import dev.squall.query.SelectRows;
import dev.squall.run.Executor;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A query of nested rows. Each step gives a new one.
///
/// @param <R> the record of the table
/// @param <S> the nested row
/// @param <F> the query itself
public abstract sealed class Shaped<R, S, F extends Shaped<R, S, F>> extends Fetching<R, F>
        permits Find, FindRows {

    private final Asked asked;
    private final Executor executor;

    Shaped(Asked asked, Executor executor) {
        this.asked = asked;
        this.executor = executor;
    }

    abstract Shape<R, S> shape();

    abstract F with(Asked changed, Executor other);

    final Asked asked() {
        return asked;
    }

    final F with(Asked changed) {
        return with(changed, executor);
    }

    final Executor executor() {
        return executor;
    }

    /// `where condition`; a second one is added with `and`.
    public final F where(Condition condition) {
        return with(asked.and(condition));
    }

    /// `order by …`, in place of an earlier one.
    public final F orderBy(Sortable... items) {
        return with(asked.ordered(Sortable.orderings(items)));
    }

    /// `limit rows`
    ///
    /// @throws IllegalArgumentException if it is negative
    public final F limit(long rows) {
        return with(asked.limited(notNegative("limit", rows)));
    }

    /// `offset rows`
    ///
    /// @throws IllegalArgumentException if it is negative
    public final F offset(long rows) {
        return with(asked.from(notNegative("offset", rows)));
    }

    private static long notNegative(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(clause + " is negative: " + rows);
        }
        return rows;
    }

    /// `for update`: nobody else changes, deletes or locks these rows before the transaction ends.
    /// What belongs to them is not locked.
    ///
    /// Two steps in the transaction: `select students.id from students where … for update`, then
    /// what these rows are by then.
    public final F forUpdate() {
        return forUpdate(UnaryOperator.identity());
    }

    /// `for update …`: `forUpdate(l -> l.skipLocked())`
    public final F forUpdate(UnaryOperator<RowLock> how) {
        return lock(RowLock.Strength.UPDATE, how);
    }

    /// `for no key update`: like [#forUpdate()], but rows may be inserted that refer to these.
    public final F forNoKeyUpdate() {
        return forNoKeyUpdate(UnaryOperator.identity());
    }

    /// `for no key update …`: `forNoKeyUpdate(l -> l.noWait())`
    public final F forNoKeyUpdate(UnaryOperator<RowLock> how) {
        return lock(RowLock.Strength.NO_KEY_UPDATE, how);
    }

    /// `for share`: nobody else changes or deletes these rows before the transaction ends.
    public final F forShare() {
        return forShare(UnaryOperator.identity());
    }

    /// `for share …`: `forShare(l -> l.noWait())`
    public final F forShare(UnaryOperator<RowLock> how) {
        return lock(RowLock.Strength.SHARE, how);
    }

    /// `for key share`: nobody else deletes these rows, or changes their keys, before the
    /// transaction ends.
    public final F forKeyShare() {
        return forKeyShare(UnaryOperator.identity());
    }

    /// `for key share …`: `forKeyShare(l -> l.noWait())`
    public final F forKeyShare(UnaryOperator<RowLock> how) {
        return lock(RowLock.Strength.KEY_SHARE, how);
    }

    private F lock(RowLock.Strength strength, UnaryOperator<RowLock> how) {
        return with(asked.locked(how.apply(new RowLock(strength))));
    }

    /// All levels in one statement, whatever the rule says: `union all` of them, with nulls in the
    /// columns of the others.
    public final F asOneStatement() {
        return with(asked.as(true));
    }

    /// A statement for each list, whatever the rule says. In a READ COMMITTED transaction each of
    /// them sees another state of the database.
    public final F asStatements() {
        return with(asked.as(false));
    }

    /// The same with a limit of time, which the server keeps, and this side, too.
    public final F within(Duration time) {
        return with(asked, executor.under(terms -> terms.within(time)));
    }

    /// All of them, in one network round trip, and from one state of the database: by a statement
    /// for each list, or by one that has all levels where those would see different states.
    public final List<S> list() {
        return read(asked);
    }

    private List<S> read(Asked what) {
        Root<R, S> root = Root.of(shape());
        return what.isLocked()
                ? new Locked<>(root, what).list(executor)
                : Route.of(root, what, executor).list(executor);
    }

    /// The first of them, if there is one.
    public final Optional<S> first() {
        return read(asked.atMost(1)).stream().findFirst();
    }

    /// The one there is.
    ///
    /// @throws dev.squall.error.NoRows if there is none
    /// @throws dev.squall.error.TooManyRows if there are more
    public final S one() {
        Shape<R, S> shape = shape();
        return OneRow.of(
                read(asked.atMost(2)),
                () ->
                        new LevelQueries<>(Root.of(shape), asked)
                                .root(new Lists(shape.branches().size()))
                                .statement());
    }

    /// How many there are. `select count(*) from …`
    public final long count() {
        return rows().count();
    }

    /// Whether there is one. `select exists (select 1 from …)`
    public final boolean exists() {
        return rows().exists();
    }

    /// The rows of the table, without what belongs to them.
    private SelectRows<R> rows() {
        SelectRows<R> rows = new SelectRows<>(shape().root(), executor);
        return asked.rows().ranged(asked.rows().where(rows), asked.rows().orderBy());
    }

    /// A page by cursor: the rows behind or in front of a place in the order, whatever was inserted
    /// or deleted meanwhile. The order must end in a key of the table.
    ///
    /// `db.find(StudentFile.class).orderBy(students.lastName, students.id).page(after(cursor), 50)`
    ///
    /// @throws InvalidQuery if there is no order, one in which rows can be equal, or the size is
    ///   not between 1 and the largest of the settings
    /// @throws dev.squall.error.InvalidCursor if the cursor is not one of this query
    /// @throws dev.squall.error.InvalidSettings if there is no key: `cursorKeys(…)`, `CURSOR_KEY`
    /// @see dev.squall.query.Query#page(Position, int)
    public final Page<S> page(Position position, int size) {
        refuseLocks("page");
        KeysetPage page = KeysetPage.of(rows(), position, size, executor.pages());
        Asked some = asked.and(page.behind()).ordered(page.orderBy()).limited(page.limit());
        Root<R, KeyedRow<S>> root = Root.keyed(shape(), page.values());
        return page.of(Route.of(root, some, executor).list(executor));
    }

    /// A page by its number, from 1, with the number of all rows, in one network round trip.
    ///
    /// @throws InvalidQuery if there is no order, a limit of its own, or number or size are out of
    ///   range
    /// @see dev.squall.query.Query#page(int, int)
    public final NumberedPage<S> page(int number, int size) {
        refuseLocks("page");
        PageNumber page = PageNumber.of(rows(), number, size, executor.pages());
        Asked some = asked.limited(size).from(page.offset());
        Route<S> route = Route.of(Root.of(shape()), some, executor);
        List<@Nullable Object> answers = route.behind(rows().asCount().question(), executor);
        return page.of(route.rows(answers), (Long) Objects.requireNonNull(answers.getFirst()));
    }

    /// One after the other: constant memory, whatever the number. Some rows at a time are read by
    /// their keys, all of them in one transaction that is `repeatable read`, or in yours. Close it:
    /// it holds a connection.
    ///
    /// @throws InvalidQuery if its order may change, or its table has no key
    public final Stream<S> stream() {
        refuseLocks("stream");
        Shape<R, S> shape = shape();
        if (shape.branches().isEmpty()) {
            Query<S> rows = new LevelQueries<>(Root.of(shape), asked).root(new Lists(0));
            return executor.stream(rows.statement(), rows.reader());
        }
        return executor.chunks(new Chunks<>(shape, asked));
    }

    private void refuseLocks(String what) {
        if (asked.isLocked()) {
            throw new InvalidQuery(
                    Report.of("a " + what + " of locked rows: they are more than are read")
                            .hint("lock what list() reads"));
        }
    }

    /// By which statements it is read, and why: for people.
    public final String explainPlan() {
        Root<R, S> root = Root.of(shape());
        return asked.isLocked()
                ? new Locked<>(root, asked).text(executor)
                : Route.of(root, asked, executor).text();
    }
}
