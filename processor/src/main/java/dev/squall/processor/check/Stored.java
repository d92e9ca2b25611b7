package dev.squall.processor.check;

import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.Shape;
import java.util.List;

/// What is stored in the end.
final class Stored {

    private Stored() {}

    /// Whether it is one of these, itself or as the element of an array. What cannot be stored is
    /// anything: its own rule reports it.
    static boolean elementIs(Shape shape, Scalar... scalars) {
        return is(element(shape), scalars);
    }

    /// Whether it is a Java enum stored as text, itself or as the element of an array.
    static boolean elementIsEnumText(Shape shape) {
        return element(shape) instanceof Shape.EnumOf e && e.text();
    }

    private static Shape element(Shape shape) {
        Shape element = shape.stored();
        while (element instanceof Shape.ListOf list) {
            element = list.element().stored();
        }
        return element;
    }

    /// Whether it is one of these.
    static boolean is(Shape shape, Scalar... scalars) {
        Shape stored = shape.stored();
        return stored instanceof Shape.Unsupported
                || (stored instanceof Shape.Plain plain
                        && List.of(scalars).contains(plain.scalar()));
    }
}
