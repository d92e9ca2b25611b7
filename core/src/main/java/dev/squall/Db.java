package dev.squall;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.expr.Argument;
import dev.squall.expr.Template;
import dev.squall.graph.InsertGraph;
import dev.squall.graph.InsertOf;
import dev.squall.mutation.Copies;
import dev.squall.mutation.Origin;
import dev.squall.mutation.ProcedureCall;
import dev.squall.mutation.Refresh;
import dev.squall.mutation.WithCtes;
import dev.squall.mutation.Writes;
import dev.squall.query.Cte;
import dev.squall.query.RoundTrips;
import dev.squall.query.SelectRows;
import dev.squall.query.SqlQuery;
import dev.squall.query.WithClause;
import dev.squall.run.Cancellation;
import dev.squall.run.Executor;
import dev.squall.run.TransactionMode;
import dev.squall.shape.Find;
import dev.squall.shape.ShapeOf;
import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import dev.squall.table.MaterializedView;
import dev.squall.table.RowItem;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A client: queries, writes, transactions.
///
/// It holds no connection. One is made by [Database], or handed to the block of a transaction.
public final class Db extends RoundTrips implements Writes, Copies {

    private final Executor executor;

    /// A client that runs its statements through `executor`.
    public Db(Executor executor) {
        this.executor = executor;
    }

    /// What runs the statements: for libraries, not for applications.
    @Override
    public Executor executor() {
        return executor;
    }

    /// The same client with a limit of time for each statement: the server ends what takes longer,
    /// and this side cancels what the server does not.
    ///
    /// `db.within(Duration.ofSeconds(2)).from(orders).list()` becomes `select
    /// set_config('statement_timeout', ?, true); select …`, in one round trip.
    ///
    /// @throws dev.squall.error.InvalidSettings if it is not between 1 ms and 24 h
    public Db within(Duration time) {
        return new Db(executor.under(terms -> terms.within(time)));
    }

    /// The same client with a tag: it stands as a comment behind each statement, in the form of
    /// [sqlcommenter](https://google.github.io/sqlcommenter/spec/), so that the server's logs and
    /// `pg_stat_activity` say where a statement comes from; and listeners hear of it.
    ///
    /// `db.tagged("route", "/users")` becomes `select … /*route='%2Fusers'*/`
    ///
    /// A text of its own is a prepared statement of its own: tags have few values.
    public Db tagged(String key, String value) {
        return new Db(executor.under(terms -> terms.tagged(key, value)));
    }

    /// The same client, whose statements a handle cancels.
    ///
    /// @see Cancellation
    public Db cancelledBy(Cancellation handle) {
        return new Db(executor.under(terms -> terms.cancelledBy(handle)));
    }

    /// Tells everybody who listens on a channel, when the transaction commits.
    ///
    /// `db.notify("orders", "42")` becomes `select pg_notify(?, ?)`
    /// ([manual](https://www.postgresql.org/docs/current/sql-notify.html))
    ///
    /// @param payload shorter than 8,000 bytes
    public void notify(String channel, String payload) {
        sql("select pg_notify({}, {})", Identifier.of(channel).name(), payload).execute();
    }

    @Override
    public Origin origin() {
        return new Origin(executor, WithClause.NONE);
    }

    /// Whole rows of a table, or of another item of FROM.
    ///
    /// `db.from(users).where(users.email.eq(email)).first()` becomes `select users.id, users.email,
    /// … from users where users.email = ? limit 1`
    public <R extends @Nullable Object> SelectRows<R> from(RowItem<R> item) {
        return new SelectRows<>(item, executor);
    }

    /// Nested records: the rows of a table, each with what its relations lead to, in one network
    /// round trip.
    ///
    /// `db.find(StudentFile.class).where(students.id.eq(id)).first()`
    ///
    /// @throws dev.squall.error.InvalidQuery if the processor has written nothing for the record
    public <R, S extends ShapeOf<R>> Find<R, S> find(Class<S> shape) {
        return Find.of(shape, executor);
    }

    /// Inserts a row with the rows that belong to it: a record with records inside of it.
    ///
    /// ```java
    /// record OrderDraft(int customerId, List<Line> details) implements InsertOf<Order> {
    ///     record Line(int productId, int quantity) {}
    /// }
    ///
    /// Order order = db.insertGraph(new OrderDraft(7, List.of(new Line(1, 2)))).returning().one();
    /// ```
    ///
    /// Becomes `insert into orders (customer_id) values (?) returning …` and `insert into
    /// order_details (order_id, product_id, quantity) values (?, ?, ?)`, in one transaction.
    public <R> InsertGraph<R> insertGraph(InsertOf<R> graph) {
        return insertGraph(List.of(graph));
    }

    /// The same for many: still one statement for each table of a level.
    ///
    /// @throws dev.squall.error.InvalidQuery if there is none
    public <R> InsertGraph<R> insertGraph(Collection<? extends InsertOf<R>> graphs) {
        return InsertGraph.of(graphs, executor);
    }

    /// Begins a statement with CTEs, which see those before them.
    ///
    /// `db.with(big).select(customers.name, big.get(spent)).from(customers)…` becomes `with big as
    /// (select …) select customers.name, big.spent from customers …`
    public WithCtes with(Cte<?>... ctes) {
        return new WithCtes(List.of(ctes), executor);
    }

    /// A statement written by hand; `{}` takes tables, columns, expressions and values.
    ///
    /// `db.sql("select id, email from users where id = {}", id).list(UserEmail::new)`
    ///
    /// @param text a compile-time constant
    public SqlQuery sql(@CompileTimeConstant String text, @Nullable Object... arguments) {
        return new SqlQuery(Template.of(text, arguments), executor);
    }

    /// Calls a procedure, by its name, which is an identifier, with its schema where it has one.
    /// Its OUT parameters are read with `columns(…)` or `into(…)`.
    ///
    /// `db.call("close_month", value(INTEGER, 2026)).into(Closed::new, closed, total).one()`
    /// becomes `call close_month(?, closed => null, total => null)`. Functions are called in
    /// queries: [Sql#call(String, dev.squall.type.PgType, Argument...)] is a value,
    /// [Sql#function(String, Argument...)] has rows.
    ///
    /// @throws dev.squall.error.InvalidIdentifier if the name is none
    public ProcedureCall call(String name, Argument... arguments) {
        return new ProcedureCall(KnownSql.routine(name), List.of(arguments), executor);
    }

    /// Computes the rows of a materialized view anew.
    ///
    /// `db.refresh(stats).concurrently().execute()` becomes `refresh materialized view concurrently
    /// stats`. The login must own the view: the service client, as a rule.
    public Refresh refresh(MaterializedView<?> view) {
        return new Refresh(view, executor);
    }

    /// Runs a block in a transaction: it is committed when the block returns and rolled back when
    /// it throws. Inside of a transaction, the block runs under a savepoint.
    ///
    /// ```java
    /// Project project = db.transaction(tx -> {
    ///     Project p = tx.insert(projects, n -> n.name(name)).returning().one();
    ///     tx.insert(conversations, c -> c.projectId(p.id())).execute();
    ///     return p;
    /// });
    /// ```
    ///
    /// Becomes `begin; insert …; insert …; commit`. Use `tx` inside, not `db`: that is an error.
    ///
    /// @throws X what the block throws
    public <T extends @Nullable Object, X extends Exception> T transaction(TxBlock<T, X> block)
            throws X {
        return transaction(TransactionMode.DEFAULT, block);
    }

    /// Runs a block in a transaction of a mode: `db.transaction(SERIALIZABLE.retrying(3), tx ->
    /// …)`.
    ///
    /// @throws X what the block throws
    public <T extends @Nullable Object, X extends Exception> T transaction(
            TransactionMode mode, TxBlock<T, X> block) throws X {
        return executor.transaction(mode, tx -> block.run(new Db(tx)));
    }

    /// Runs a block without a result in a transaction.
    ///
    /// @throws X what the block throws
    public <X extends Exception> void inTransaction(TxAction<X> block) throws X {
        inTransaction(TransactionMode.DEFAULT, block);
    }

    /// Runs a block without a result in a transaction of a mode.
    ///
    /// @throws X what the block throws
    public <X extends Exception> void inTransaction(TransactionMode mode, TxAction<X> block)
            throws X {
        executor.<@Nullable Void, X>transaction(
                mode,
                tx -> {
                    block.run(new Db(tx));
                    return null;
                });
    }
}
