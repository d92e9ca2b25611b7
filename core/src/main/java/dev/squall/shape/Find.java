package dev.squall.shape;

import dev.squall.run.Executor;

/// A nested query: what `db.find(StudentFile.class)` begins. Each step gives a new one.
///
/// @param <R> the record of the table
/// @param <S> the nested record
public final class Find<R, S> extends Shaped<R, S, Find<R, S>> {

    private final Shape<R, S> shape;

    /// All rows of the shape's table.
    public Find(Shape<R, S> shape, Executor executor) {
        this(shape, Asked.ALL.ordered(shape.order()), executor);
    }

    private Find(Shape<R, S> shape, Asked asked, Executor executor) {
        super(asked, executor);
        this.shape = shape;
    }

    /// All rows of the table that a record is a shape of.
    ///
    /// @throws dev.squall.error.InvalidQuery if the processor has written nothing for the record
    public static <R, S extends ShapeOf<R>> Find<R, S> of(Class<S> shape, Executor executor) {
        return new Find<>(Shapes.of(shape), executor);
    }

    @Override
    Shape<R, S> shape() {
        return shape;
    }

    @Override
    Find<R, S> with(Asked changed, Executor other) {
        return new Find<>(shape, changed, other);
    }

    /// Says which rows of a relation are read, that the shape reads.
    ///
    /// @throws dev.squall.error.InvalidQuery if the shape does not read it
    @Override
    Find<R, S> with(Wish wish) {
        return with(shape.place().change(asked(), shape, wish));
    }
}
