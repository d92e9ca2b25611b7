package dev.squall.shape;

import dev.squall.table.WrittenClasses;

/// Finds what the processor has written for a record.
final class Shapes {

    private static final WrittenClasses<Shape<?, ?>> KNOWN =
            new WrittenClasses<>(
                    "Shape", found -> found instanceof Shape<?, ?> shape ? shape : null);

    private Shapes() {}

    /// @throws dev.squall.error.InvalidQuery if there is none
    @SuppressWarnings("unchecked") // the processor writes a shape of the record it is named after
    static <R, S extends ShapeOf<R>> Shape<R, S> of(Class<S> record) {
        return (Shape<R, S>) KNOWN.get(record);
    }

    /// @throws dev.squall.error.InvalidQuery if there is none
    static Shape<?, ?> known(Class<?> record) {
        return KNOWN.get(record);
    }
}
