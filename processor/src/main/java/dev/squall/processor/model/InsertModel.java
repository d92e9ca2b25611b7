package dev.squall.processor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A record that is inserted with the records inside of it: it implements `InsertOf`.
///
/// @param record the record
/// @param file the file it stands in
/// @param levels what it is made of, its own level first; none: it cannot be read
/// @param faults what is wrong with it
public record InsertModel(ClassName record, String file, List<Level> levels, List<Fault> faults) {

    /// A record, and the table that its rows are inserted into.
    ///
    /// @param edges the records inside of it
    public record Level(ClassName record, TableModel table, List<Given> given, List<Edge> edges) {

        /// The columns that its components set.
        public Stream<Column> columns() {
            return given.stream().flatMap(g -> g.node().columns());
        }

        /// The columns that are filled in with the key of a row that is inserted before.
        public Stream<Column> referring() {
            return edges.stream()
                    .filter(edge -> edge.kind() == Kind.PARENT)
                    .flatMap(edge -> edge.relation().here().stream());
        }
    }

    /// A component that sets a column, or those of an embedded record.
    public record Given(Place place, Node node) {}

    /// A component that a relation leads to.
    ///
    /// @param nullable whether there may be none
    /// @param level the number of the level that it leads to
    public record Edge(
            Place place, RelationModel relation, Kind kind, boolean nullable, int level) {}

    /// Where the rows of a relation stand.
    public enum Kind {
        /// One row that this one refers to: inserted before it.
        PARENT,
        /// One row that refers to this one: inserted after it.
        ONE,
        /// Any number of rows that refer to this one.
        MANY
    }

    /// What is wrong with a component, or with the record.
    public record Fault(Place place, Wrong kind, String message, String hint) {}

    /// What is wrong.
    public enum Wrong {
        /// `InsertOf` of a record that is no table.
        NO_TABLE,
        /// Generated code cannot name it.
        HIDDEN,
        /// A generated class has its name.
        NAME,
        /// Neither a column nor a relation has that name.
        UNKNOWN,
        /// Another type than the column, or no record, or no list.
        TYPE,
        /// It can be null, and what it sets cannot.
        NULLABLE
    }

    /// The columns of a level that are filled in by the relation that leads to it: a set for each
    /// way to it, an empty one for the record itself.
    public List<Set<Column>> filled(int level) {
        Stream<Set<Column>> own = level == 0 ? Stream.of(Set.of()) : Stream.empty();
        Stream<Set<Column>> led =
                levels.stream()
                        .flatMap(from -> from.edges().stream())
                        .filter(edge -> edge.level() == level)
                        .map(InsertModel::filledBy);
        return Stream.concat(own, led).distinct().toList();
    }

    /// The columns at the other end of a relation that are filled in by it.
    public static Set<Column> filledBy(Edge edge) {
        return edge.kind() == Kind.PARENT
                ? Set.of()
                : edge.relation().there().stream().collect(Collectors.toUnmodifiableSet());
    }

    /// The place of the record.
    public Place place() {
        return Place.of(record);
    }

    /// Its generated class: nested names are joined by underscores.
    public ClassName insertClass() {
        return record.sibling(String.join("_", record.names()) + "Insert");
    }
}
