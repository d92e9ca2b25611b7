package dev.squall.run;

import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Runs each statement on a connection of its own, in one round trip: under a session, its context
/// travels in front of the statement, and both are one implicit transaction.
public final class PoolExecutor implements Executor {

    private final Pool pool;
    private final Access access;
    private final Terms terms;
    private final Prefix prefix;
    private final Prefix snapshot;

    /// @param pool where connections come from
    /// @param access as whom statements run
    public PoolExecutor(Pool pool, Access access) {
        this(pool, access, Terms.NONE);
    }

    private PoolExecutor(Pool pool, Access access, Terms terms) {
        this.pool = pool;
        this.access = access;
        this.terms = terms;
        this.prefix =
                terms.limit() == null ? access.prefix() : access.prefix().within(terms.limit());
        this.snapshot = prefix.snapshot();
    }

    @Override
    public Executor under(UnaryOperator<Terms> change) {
        return new PoolExecutor(pool, access, change.apply(terms));
    }

    @Override
    public PageRules pages() {
        return pool.pages();
    }

    @Override
    public <T extends @Nullable Object> List<T> list(Statement statement, RecordReader<T> reader) {
        access.check(statement);
        if (Binds.areLarge(prefix, statement) || mayEnd(statement)) {
            return within(tx -> tx.list(statement, reader));
        }
        Statement sent = statement.commented(terms.comment());
        if (pool.observer().isOff()) {
            return run(sent, (link, in) -> link.list(in, sent, reader, terms));
        }
        return pool.observer()
                .observe(
                        statement,
                        terms,
                        () -> run(sent, (link, in) -> link.list(in, sent, reader, terms)),
                        List::size);
    }

    @Override
    public long execute(Statement statement) {
        access.check(statement);
        if (Binds.areLarge(prefix, statement) || mayEnd(statement)) {
            return within(tx -> tx.execute(statement));
        }
        Statement sent = statement.commented(terms.comment());
        return pool.observer()
                .observe(
                        statement,
                        terms,
                        () -> run(sent, (link, in) -> link.execute(in, sent, terms)),
                        count -> count);
    }

    @Override
    public List<@Nullable Object> batch(List<? extends Question<?>> questions) {
        Statement all = Batches.statement(questions);
        access.check(all);
        if (Batches.isLarge(questions, prefix)
                || Batches.mustBeUndoable(questions)
                || questions.stream().anyMatch(q -> Batches.calls(q.statement()))) {
            return within(tx -> tx.batch(questions));
        }
        return together(prefix, all, questions);
    }

    @Override
    public boolean hasSnapshots() {
        return true;
    }

    @Override
    public boolean isTransaction() {
        return false;
    }

    @Override
    public <T extends @Nullable Object> Stream<T> chunks(Function<Executor, List<T>> next) {
        return PoolChunks.open(pool, access, terms, next).stream();
    }

    @Override
    public List<@Nullable Object> snapshot(List<? extends Question<?>> questions) {
        Statement all = Batches.statement(questions);
        access.check(all);
        return Batches.isLarge(questions, prefix)
                ? transaction(TransactionMode.REPEATABLE_READ.readOnly(), tx -> tx.batch(questions))
                : together(snapshot, all, questions);
    }

    private List<@Nullable Object> together(
            Prefix before, Statement all, List<? extends Question<?>> questions) {
        Statement sent = all.commented(terms.comment());
        List<@Nullable Object> answers = new ArrayList<>();
        pool.observer()
                .observe(
                        all,
                        terms,
                        () ->
                                run(
                                        before,
                                        sent,
                                        (link, in) ->
                                                link.batch(in, sent, questions, terms, answers)),
                        rows -> rows);
        return answers;
    }

    @Override
    public long copyIn(CopySource source) {
        access.checkCopied(source.table());
        Statement statement = source.begin();
        if (statement == null) {
            return 0;
        }
        access.check(statement);
        Statement sent = statement.commented(terms.comment());
        return copy(statement, (link, in) -> Copying.in(link, sent, source, terms));
    }

    @Override
    public long copyOut(CopyQuery query, CopyTarget target) {
        access.check(query.statement());
        return copy(query.statement(), (link, in) -> Copying.out(link, query, target, terms));
    }

    private long copy(Statement statement, Link.Step<Long> copy) {
        return Copying.observed(
                pool.observer(),
                statement,
                terms,
                () -> PoolCopy.run(pool, prefix, statement, copy));
    }

    /// Whether it may end the transaction that the session's context is set in: PostgreSQL 15 lets
    /// procedures, behind other statements in one round trip. In an explicit one no server does.
    private boolean mayEnd(Statement statement) {
        return prefix.results() > 0 && Batches.calls(statement);
    }

    /// Runs something in a transaction with the same terms: what has to be sent bit by bit.
    private <T extends @Nullable Object> T within(TransactionBody<T, RuntimeException> body) {
        return transaction(TransactionMode.DEFAULT, body);
    }

    private <T extends @Nullable Object> T run(Statement statement, Link.Step<T> step) {
        return run(prefix, statement, step);
    }

    private <T extends @Nullable Object> T run(
            Prefix before, Statement statement, Link.Step<T> step) {
        Link link = pool.acquire();
        try {
            return step.run(link, before);
        } catch (SQLException e) {
            return again(before, link, e, statement, step);
        } finally {
            pool.release(link);
        }
    }

    private <T extends @Nullable Object> T again(
            Prefix before,
            Link link,
            SQLException refusal,
            Statement statement,
            Link.Step<T> step) {
        try {
            return link.again(refusal, before, step);
        } catch (SQLException e) {
            link.broken |= Failures.endsConnection(e);
            throw pool.failures().of(e, statement, link.underway.stopped());
        }
    }

    @Override
    public <T extends @Nullable Object> Stream<T> stream(
            Statement statement, RecordReader<T> reader) {
        access.check(statement);
        return PoolStream.open(pool, prefix, statement, reader, terms);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T transaction(
            TransactionMode mode, TransactionBody<T, X> body) throws X {
        return new Attempts(mode.retries())
                .run(() -> Transaction.run(pool, access, mode, terms, body));
    }

    /// A connection of its own to the database, as the login: for tools. Nothing of a session is
    /// set on it.
    public DirectConnection direct() {
        return pool.direct();
    }
}
