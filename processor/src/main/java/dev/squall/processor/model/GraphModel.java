package dev.squall.processor.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A record that is a nested query: it implements `ShapeOf`.
///
/// @param record the record
/// @param file the file it stands in
/// @param level what it is made of; null: it cannot be read
/// @param levels all records of it, the first among them
/// @param order the order of its rows, unless the call says otherwise
/// @param faults what is wrong with it
public record GraphModel(
        ClassName record,
        String file,
        @Nullable Level level,
        List<Level> levels,
        List<OrderItem> order,
        List<Fault> faults) {

    /// A record of a graph, and the table whose rows it is made of.
    public record Level(ClassName record, TableModel table, List<Part> parts) {

        /// Whether it is the one that a target names.
        boolean is(Target.Inside target) {
            return record.equals(target.record())
                    && table.declaredBy().equals(target.table().declaredBy());
        }
    }

    /// A component.
    public sealed interface Part {

        /// A column, or an embedded record of columns.
        record Columns(Node node) implements Part {}

        /// A record inside of the record, or a column of one.
        ///
        /// @param way the relations that lead to it, one behind the other
        record One(String name, List<RelationModel> way, Target target, boolean nullable, int depth)
                implements Part {}

        /// A list inside of the record.
        ///
        /// @param way the relations that lead to its rows, one behind the other
        /// @param rows which of them
        record Many(
                String name,
                List<RelationModel> way,
                Target target,
                Collection as,
                Rows rows,
                int depth)
                implements Part {}

        /// A value that is computed.
        record Computed(Place place, Computation by) implements Part {

            /// The component's name.
            public String name() {
                return place.member();
            }
        }
    }

    /// What a relation leads to.
    public sealed interface Target {

        /// The whole row.
        record Row(TableModel table) implements Target {}

        /// A record of some of its columns and relations.
        record Inside(ClassName record, TableModel table) implements Target {}

        /// A column, or an embedded record of columns.
        record Value(TableModel table, Node node) implements Target {

            /// Its Java type.
            public JavaType type() {
                return switch (node) {
                    case Node.Leaf(var column) -> column.type().boxed();
                    case Node.Group group -> JavaType.of(group.type()).nullable(group.nullable());
                };
            }
        }
    }

    /// What the rows of a list are collected in.
    public sealed interface Collection {

        /// `List`
        record OfRows() implements Collection {}

        /// `Set`
        record Distinct() implements Collection {}

        /// `Map`
        ///
        /// @param key the column of the rows that is the key
        /// @param groups whether a key has any number of rows
        record ByKey(Column key, boolean groups) implements Collection {}
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
            /// A record that contains itself, and does not say how often.
            CYCLE,
            /// A column in the middle of a path.
            PATH,
            /// Two annotations, each of which says what the component is.
            SAID_TWICE,
            /// `@Depth` of a record that does not contain itself, or of less than 1.
            DEPTH,
            /// A shape of another table than the one that the relation leads to.
            OTHER_TABLE,
            /// Two foreign keys, either of which may be meant.
            AMBIGUOUS,
            /// A map without a key.
            KEY,
            /// An annotation where it says nothing.
            MISPLACED,
            /// `@Count` of a column, `@Sum` of rows.
            WAY,
            /// `{…}` that is no column, or a text that says nothing.
            TEXT,
            /// `@OrderBy` that cannot be read.
            ORDER,
            /// `@Limit` of nothing.
            LIMIT,
            /// An aggregate that there is not of a type.
            AGGREGATE,
            /// `@Sql` of a type that no expression has.
            NO_VALUE
        }
    }

    /// The level that a target names.
    public Optional<Level> level(Target.Inside target) {
        return levels.stream().filter(level -> level.is(target)).findFirst();
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
