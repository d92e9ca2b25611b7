package dev.squall.run;

import dev.squall.sql.Statement;
import dev.squall.type.RecordReader;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A statement and what is made of its answer: one part of a batch.
///
/// @param <T> the answer
public final class Question<T extends @Nullable Object> {

    private final Statement statement;
    private final Reading<T> reading;
    private final boolean refuses;

    private Question(Statement statement, Reading<T> reading, boolean refuses) {
        this.statement = statement;
        this.reading = reading;
        this.refuses = refuses;
    }

    /// A statement that returns rows.
    ///
    /// @param answer what is made of all of them
    public static <E extends @Nullable Object, T extends @Nullable Object> Question<T> rows(
            Statement statement,
            RecordReader<E> reader,
            Function<? super List<E>, ? extends T> answer) {
        return new Question<>(statement, result -> answer.apply(result.rows(reader)), false);
    }

    /// A statement whose rows are read one by one, and not kept.
    public static Question<Long> each(Statement statement, RecordReader<?> reader) {
        return new Question<>(statement, result -> result.each(reader), false);
    }

    /// A statement that is run for the number of rows it touches.
    public static Question<Long> count(Statement statement) {
        return count(statement, rows -> rows);
    }

    /// The same, where not every number is right.
    ///
    /// @param checked gives the number, or throws
    public static Question<Long> count(Statement statement, LongUnaryOperator checked) {
        return new Question<>(statement, result -> checked.applyAsLong(result.count()), false);
    }

    /// The same, where the answer can be refused: then nothing of the batch may stay written.
    public Question<T> refusing() {
        return new Question<>(statement, reading, true);
    }

    /// Whether its answer can be refused.
    boolean refuses() {
        return refuses;
    }

    /// The statement.
    public Statement statement() {
        return statement;
    }

    /// Reads the answer from the result that a batch stands on.
    T read(BatchResult result) throws java.sql.SQLException {
        return reading.of(result);
    }

    /// How an answer is read.
    @FunctionalInterface
    private interface Reading<T extends @Nullable Object> {
        T of(BatchResult result) throws java.sql.SQLException;
    }
}
