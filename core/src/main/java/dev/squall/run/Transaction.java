package dev.squall.run;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import dev.squall.error.TransactionAborted;
import dev.squall.error.TransactionMisuse;
import dev.squall.run.Holdings.Holding;
import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.TransactionState;

/// Runs statements in one transaction, or in one of its savepoints.
final class Transaction implements Executor {

    private final Work work;
    private final Block block;
    private final Terms terms;

    private Transaction(Work work, Block block, Terms terms) {
        this.work = work;
        this.block = block;
        this.terms = terms;
    }

    /// Runs a body in a transaction of its own.
    static <T extends @Nullable Object, X extends Exception> T run(
            Pool pool, Access access, TransactionMode mode, Terms terms, TransactionBody<T, X> body)
            throws X {
        Link link = pool.acquire();
        Holding holding = pool.holdings().transaction();
        Work work = new Work(pool, link, access, mode);
        try {
            work.begin();
            return new Transaction(work, new Block(0), terms).run(body);
        } finally {
            pool.holdings().endTransaction(holding);
            pool.release(link);
        }
    }

    /// The outermost block of work that goes on until it is ended from outside.
    static Transaction open(Work work, Block block, Terms terms) {
        work.innermost = block;
        return new Transaction(work, block, terms);
    }

    private <T extends @Nullable Object, X extends Exception> T run(TransactionBody<T, X> body)
            throws X {
        Block outer = work.innermost;
        int level = block.level;
        SquallException before = work.failure;
        work.innermost = block;
        T result;
        try {
            result = body.run(this);
        } catch (Throwable e) {
            end(outer);
            work.rollback(level, e);
            work.failure = before;
            throw e;
        }
        end(outer);
        if (work.link.state() == TransactionState.FAILED) {
            TransactionAborted aborted = aborted("the block returned, but a statement had failed");
            work.rollback(level, aborted);
            work.failure = before;
            throw aborted;
        }
        work.commit(level);
        return result;
    }

    private void end(@Nullable Block outer) {
        work.closeStreams(block.level);
        block.ended = true;
        work.innermost = outer;
    }

    private TransactionAborted aborted(String problem) {
        return new TransactionAborted(
                Report.of(problem + ": the transaction is rolled back")
                        .hint(
                                "let the error leave the block; to go on after an error, put what"
                                        + " may fail into a nested transaction"),
                work.failure);
    }

    /// Refuses to work outside of the block, beside its thread, or below an inner block.
    private void check(@Nullable Statement statement) {
        if (block.ended) {
            throw new TransactionMisuse(
                    Report.of("a transaction's client is used after its block")
                            .hint("do all its work inside of the block, streams included"));
        }
        if (work.owner != Thread.currentThread()) {
            throw new TransactionMisuse(
                    Report.of("a transaction's client is used by another thread")
                            .hint("one connection serves one thread: return values instead"));
        }
        if (work.innermost != block) {
            throw new TransactionMisuse(
                    Report.of("an outer transaction's client is used inside of a nested one")
                            .hint("inside of the nested block use its own parameter"));
        }
        if (work.link.copying) {
            throw RowStream.duringCopy();
        }
        if (work.link.state() == TransactionState.FAILED) {
            throw aborted("an earlier statement of the transaction failed");
        }
        if (statement != null) {
            work.access.check(statement);
        }
    }

    @Override
    public <T extends @Nullable Object> List<T> list(Statement statement, RecordReader<T> reader) {
        check(statement);
        Statement sent = statement.commented(terms.comment());
        return work.observer()
                .observe(
                        statement,
                        terms,
                        () ->
                                work.call(
                                        sent,
                                        (link, prefix) ->
                                                link.list(limited(prefix), sent, reader, terms)),
                        List::size);
    }

    private Prefix limited(Prefix prefix) {
        return terms.limit() == null ? prefix : prefix.withinTransaction(terms.limit());
    }

    @Override
    public Executor under(UnaryOperator<Terms> change) {
        return new Transaction(work, block, change.apply(terms));
    }

    @Override
    public PageRules pages() {
        return work.pages();
    }

    @Override
    public long execute(Statement statement) {
        check(statement);
        Statement sent = statement.commented(terms.comment());
        return work.observer()
                .observe(
                        statement,
                        terms,
                        () ->
                                work.call(
                                        sent,
                                        (link, prefix) ->
                                                link.execute(limited(prefix), sent, terms)),
                        count -> count);
    }

    @Override
    public boolean hasSnapshots() {
        return work.hasOneSnapshot();
    }

    @Override
    public boolean isTransaction() {
        return true;
    }

    @Override
    public <T extends @Nullable Object> Stream<T> chunks(Function<Executor, List<T>> next) {
        check(null);
        return new ChunkStream<>(() -> next.apply(this), failure -> {}).stream();
    }

    @Override
    public List<@Nullable Object> snapshot(List<? extends Question<?>> questions) {
        return batch(questions);
    }

    @Override
    public List<@Nullable Object> batch(List<? extends Question<?>> questions) {
        Statement all = Batches.statement(questions);
        check(all);
        List<@Nullable Object> answers = new ArrayList<>();
        work.observer()
                .observe(
                        all,
                        terms,
                        () ->
                                Batches.groups(questions).stream()
                                        .mapToLong(group -> group(group, answers))
                                        .sum(),
                        rows -> rows);
        return answers;
    }

    private long group(List<Question<?>> group, List<@Nullable Object> answers) {
        Statement sent = Batches.statement(group).commented(terms.comment());
        List<@Nullable Object> some = new ArrayList<>();
        long rows =
                work.call(
                        sent,
                        (link, prefix) -> link.batch(limited(prefix), sent, group, terms, some));
        answers.addAll(some);
        return rows;
    }

    @Override
    public long copyIn(CopySource source) {
        check(null);
        work.access.checkCopied(source.table());
        Statement statement = source.begin();
        if (statement == null) {
            return 0;
        }
        check(statement);
        Statement sent = statement.commented(terms.comment());
        return copy(statement, (link, prefix) -> Copying.in(link, sent, source, terms));
    }

    @Override
    public long copyOut(CopyQuery query, CopyTarget target) {
        check(query.statement());
        return copy(query.statement(), (link, prefix) -> Copying.out(link, query, target, terms));
    }

    private long copy(Statement statement, Link.Step<Long> copy) {
        return Copying.observed(
                work.observer(), statement, terms, () -> work.copy(statement, this::limited, copy));
    }

    @Override
    public <T extends @Nullable Object> Stream<T> stream(
            Statement statement, RecordReader<T> reader) {
        check(statement);
        Statement sent = statement.commented(terms.comment());
        StreamEnd end = new TransactionStream(work, block, statement, terms);
        RowStream<T> rows =
                work.call(
                        sent,
                        (link, prefix) ->
                                RowStream.open(link, limited(prefix), sent, reader, terms, end));
        work.opened(block.level, rows);
        return rows.stream();
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T transaction(
            TransactionMode mode, TransactionBody<T, X> body) throws X {
        check(null);
        if (mode != TransactionMode.DEFAULT) {
            throw new TransactionMisuse(
                    Report.of("a nested transaction cannot have a mode (" + mode + ")")
                            .hint("it is a savepoint: the outermost transaction has the mode"));
        }
        work.savepoint(block.level + 1);
        return new Transaction(work, new Block(block.level + 1), terms).run(body);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T atomic(TransactionBody<T, X> body)
            throws X {
        check(null);
        return body.run(this);
    }
}
