package dev.squall.processor.model;

import java.util.List;
import java.util.stream.Stream;

/// A component of a record: a column, or a record of columns.
public sealed interface Node {

    /// A column.
    record Leaf(Column column) implements Node {}

    /// An embedded record.
    ///
    /// @param nullable whether the record is null when all its columns are
    record Group(ClassName type, Place place, boolean nullable, List<Node> parts) implements Node {}

    /// The component that declares it.
    default Place place() {
        return switch (this) {
            case Leaf(var column) -> column.place();
            case Group group -> group.place();
        };
    }

    /// Whether it can be null.
    default boolean isNullable() {
        return switch (this) {
            case Leaf(var column) -> column.nullable();
            case Group group -> group.nullable();
        };
    }

    /// Its columns, in order.
    default Stream<Column> columns() {
        return switch (this) {
            case Leaf(var column) -> Stream.of(column);
            case Group group -> group.parts().stream().flatMap(Node::columns);
        };
    }
}
