package dev.squall.processor.check;

import dev.squall.processor.model.JavaType;

/// The class of a primitive type, for hints.
final class Boxes {

    private Boxes() {}

    static String of(String primitive) {
        return new JavaType.Primitive(primitive).boxed().shown();
    }
}
