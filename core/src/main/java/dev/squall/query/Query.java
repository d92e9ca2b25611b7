package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.NoRows;
import dev.squall.error.Report;
import dev.squall.error.TooManyRows;
import dev.squall.expr.Output;
import dev.squall.expr.Subquery;
import dev.squall.run.Batchable;
import dev.squall.run.Executor;
import dev.squall.run.Question;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// Something that returns rows. A query is a value: it never changes and can run many times.
///
/// @param <T> the Java value of a row
public abstract class Query<T extends @Nullable Object> extends Results<T>
        implements RowSource<T>, Subquery<T> {

    final Projection<T> projection;
    final Executor executor;

    Query(Projection<T> projection, Executor executor) {
        this.projection = projection;
        this.executor = executor;
    }

    /// Writes a query that has a row where this one has.
    abstract void renderExistence(SqlWriter out);

    /// Writes a query of the number of its rows.
    abstract void renderCount(SqlWriter out);

    /// Its first rows.
    abstract Query<T> limited(long rows);

    /// What stands before it, and must stand before anything greater that it is made part of.
    abstract WithClause with();

    /// The same without WITH.
    abstract Query<T> withoutWith();

    /// Whether it can stand beside `union` without parentheses.
    ///
    /// @param right whether it stands there at the right
    abstract boolean isOperand(SetOperator operator, boolean right);

    /// The same query, run by another.
    abstract Query<T> on(Executor other);

    /// Some of its rows: it must have an order, and no limit of its own.
    abstract Query<T> ranged(long limit, long offset);

    @Override
    protected Executor runner() {
        return executor;
    }

    /// All rows. `select … from …`
    @Override
    public List<T> list() {
        return executor.list(statement(), projection);
    }

    /// The first row, if there is one. `select … from … limit 1`
    public Optional<@NonNull T> first() {
        return Results.first(limited(1).list());
    }

    /// The one row there is. `select … from … limit 2`
    ///
    /// @throws NoRows if there is none
    /// @throws TooManyRows if there are more
    public T one() {
        return OneRow.of(limited(2).list(), this::statement);
    }

    @Override
    Statement firstStatement() {
        return limited(1).statement();
    }

    @Override
    Statement oneStatement() {
        return limited(2).statement();
    }

    /// The same query with a limit of time, which the server keeps, and this side, too.
    ///
    /// `query.within(Duration.ofMillis(500)).list()` becomes `select
    /// set_config('statement_timeout', ?, true); select …`, in one round trip.
    /// [dev.squall.Db#within] does it for everything.
    ///
    /// @throws dev.squall.error.StatementTimeout when it runs, if it takes longer
    public Query<T> within(Duration time) {
        return on(executor.under(terms -> terms.within(time)));
    }

    /// A page by cursor: the rows behind or in front of a place in the order, whatever was inserted
    /// or deleted meanwhile. The order must end in a key of the table; its columns need not be
    /// selected.
    ///
    /// `db.from(orders).orderBy(orders.createdAt.desc(), orders.id.desc()).page(after(cursor), 50)`
    /// becomes `select …, orders.created_at, orders.id from orders where (orders.created_at,
    /// orders.id) < (?, ?) order by orders.created_at desc, orders.id desc limit 51`. With mixed
    /// directions or nulls the columns are compared one by one.
    ///
    /// Cursors are signed by the key of the settings, and hold the values of the ordering columns:
    /// do not order by what a visitor must not see.
    ///
    /// @throws dev.squall.error.InvalidQuery if it has no order, one in which rows of the table can
    ///   be equal, or the size is not between 1 and the largest of the settings
    /// @throws dev.squall.error.InvalidCursor if the cursor is not one of this query
    /// @throws dev.squall.error.InvalidSettings if there is no key: `cursorKeys(…)`, `CURSOR_KEY`
    public Page<T> page(Position position, int size) {
        if (this instanceof SelectQuery<T> select) {
            return KeysetPage.of(select, position, size).read(select);
        }
        throw new InvalidQuery(
                Report.of("a set operation has no pages by cursor")
                        .hint("make it an item of FROM: db.from(query.as(\"all\"))"));
    }

    /// A page by its number, from 1, with the number of all rows: two statements in one round trip.
    /// Far pages are slow, and rows move from page to page when others are inserted: see
    /// [#page(Position, int)].
    ///
    /// `page(3, 50)` becomes `select count(*) from …; select … from … limit 50 offset ?`
    ///
    /// @throws dev.squall.error.InvalidQuery if it has no order, a limit of its own, or number or
    ///   size are out of range
    public NumberedPage<T> page(int number, int size) {
        PageNumber page = PageNumber.of(number, size, executor.pages());
        Query<T> rows = ranged(size, page.offset());
        List<@Nullable Object> answers =
                executor.batch(List.of(asCount().question(), rows.question()));
        return NumberedPage.of(answers, number, size);
    }

    /// In a batch: how many rows it has.
    public Batchable<Long> asCount() {
        return () ->
                Question.rows(
                        SqlWriter.statement(new CountOf(this)), CountOf.READER, List::getFirst);
    }

    /// Gives all rows to `action`, one after the other and in constant memory, through COPY: the
    /// fastest way to read very many.
    ///
    /// `db.from(users).copyOut(user -> …)` becomes `copy (select copied.c1::uuid, copied.c2::text …
    /// from (select users.id, users.email … from users) as copied (c1, c2, …)) to stdout (format
    /// binary)` ([manual](https://www.postgresql.org/docs/current/sql-copy.html))
    ///
    /// COPY takes no binds: values are sent as literals, so that a server which logs its statements
    /// logs them. Inside of a transaction the action cannot use the transaction's client. Where the
    /// action throws, the rest is not read.
    ///
    /// @return how many rows there were
    public long copyOut(Consumer<? super T> action) {
        return new CopyRows<>(this).to(action);
    }

    /// Writes all rows into a file, as the server writes them. The stream is not closed.
    ///
    /// `query.copyOut(out, csv().header())` becomes `copy (select …) to stdout (format csv,
    /// header)`
    ///
    /// @return how many rows there were
    public long copyOut(OutputStream out, CopyOptions options) {
        return new CopyFile(this, options).to(out);
    }

    /// How many rows it has. `select count(*) from …`
    public long count() {
        return executor.list(SqlWriter.statement(new CountOf(this)), CountOf.READER).getFirst();
    }

    /// Whether it has a row. `select exists (select 1 from …)`
    public boolean exists() {
        return executor.list(SqlWriter.statement(new ExistsOf(this)), ExistsOf.READER).getFirst();
    }

    /// The query as an item of FROM: `(select …) as alias`.
    public Derived<T> as(String alias) {
        return new Derived<>(alias, this);
    }

    /// `this union other`: the rows of both, each once.
    public SetQuery<T> union(Query<T> other) {
        return SetQuery.of(this, SetOperator.UNION, other);
    }

    /// `this union all other`: the rows of both.
    public SetQuery<T> unionAll(Query<T> other) {
        return SetQuery.of(this, SetOperator.UNION_ALL, other);
    }

    /// `this intersect other`: the rows that both have, each once.
    public SetQuery<T> intersect(Query<T> other) {
        return SetQuery.of(this, SetOperator.INTERSECT, other);
    }

    /// `this intersect all other`: the rows that both have, as often as both have them.
    public SetQuery<T> intersectAll(Query<T> other) {
        return SetQuery.of(this, SetOperator.INTERSECT_ALL, other);
    }

    /// `this except other`: the rows that the other has not, each once.
    public SetQuery<T> except(Query<T> other) {
        return SetQuery.of(this, SetOperator.EXCEPT, other);
    }

    /// `this except all other`: the rows that remain when those of the other are taken away.
    public SetQuery<T> exceptAll(Query<T> other) {
        return SetQuery.of(this, SetOperator.EXCEPT_ALL, other);
    }

    /// The statement it becomes: its text and its binds.
    ///
    /// @throws dev.squall.error.InvalidQuery if it cannot mean anything
    @Override
    public Statement statement() {
        return SqlWriter.statement(this);
    }

    /// Its columns, in order.
    @Override
    public List<Output> selected() {
        return projection.selected();
    }

    @Override
    public RecordReader<T> reader() {
        return projection;
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return statement().sql();
    }
}
