package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.TableModel;

/// A record of a shape, and the table whose rows it is made of: a record may stand for several.
record ShapeKey(ClassName record, ClassName table) {

    static ShapeKey of(ClassName record, TableModel table) {
        return new ShapeKey(record, table.declaredBy());
    }
}
