package dev.squall.guide.vectors;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;

/// A schema with the extension.
@Schema(Photo.class)
public final class Photos {

    private Photos() {}

    static void define(Definition d) {
        d.extension("vector");
    }
}
