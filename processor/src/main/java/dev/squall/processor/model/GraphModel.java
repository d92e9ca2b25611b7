package dev.squall.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record that is a nested query: it implements `ShapeOf`.
///
/// @param record the record
/// @param file the file it stands in
/// @param level what it is made of; null: it cannot be read
/// @param faults what is wrong with it
public record GraphModel(ClassName record, String file, @Nullable Level level, List<Fault> faults) {

    /// A record of a graph, and the table whose rows it is made of.
    public record Level(ClassName record, TableModel table, List<Part> parts) {}

    /// A component.
    public sealed interface Part {

        /// A column, or an embedded record of columns.
        record Columns(Node node) implements Part {}

        /// A record inside of the record.
        record One(String name, RelationModel relation, Target target, boolean nullable)
                implements Part {}

        /// A list inside of the record.
        ///
        /// @param set whether it is a set
        record Many(String name, RelationModel relation, Target target, boolean set)
                implements Part {}
    }

    /// What a relation leads to.
    public sealed interface Target {

        /// The whole row.
        record Row(TableModel table) implements Target {}

        /// A record of some of its columns and relations.
        record Inside(Level level) implements Target {}
    }

    /// What is wrong with a component, or with the record.
    public record Fault(Place place, Kind kind, String message, String hint) {

        /// What is wrong.
        public enum Kind {
            /// `ShapeOf` of a record that is no table.
            NO_TABLE,
            /// Generated code cannot name it.
            HIDDEN,
            /// Neither a column nor a relation has that name.
            UNKNOWN,
            /// Another type than the column, or no record, or no list.
            TYPE,
            /// It can be null, and does not say so.
            NULLABLE,
            /// A record that contains itself.
            CYCLE
        }
    }

    /// The place of the record.
    public Place place() {
        return Place.of(record);
    }

    /// Its generated class: nested names are joined by underscores.
    public ClassName shapeClass() {
        return record.sibling(String.join("_", record.names()) + "Shape");
    }
}
