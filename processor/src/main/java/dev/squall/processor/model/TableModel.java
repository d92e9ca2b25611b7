package dev.squall.processor.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A record that is a table, or the row of a view.
///
/// @param record the record
/// @param file the file it stands in: `User.java`
/// @param schema the PostgreSQL schema, or empty
/// @param nodes its components
/// @param columns all columns, embedded ones included
/// @param complete whether every component became a node; if not, javac or a rule says why
/// @param primaryKey `@PrimaryKey`
/// @param renamedFrom its old name, of `@RenamedFrom`
/// @param doc its documentation
/// @param view the view it is the row of; null: it is a table
public record TableModel(
        ClassName record,
        String file,
        String schema,
        String name,
        List<Node> nodes,
        List<Column> columns,
        boolean complete,
        int components,
        @Nullable KeyUse primaryKey,
        List<ForeignKeyUse> foreignKeys,
        @Nullable String comment,
        @Nullable String renamedFrom,
        TableMethod method,
        Access access,
        List<Faulty> faults,
        List<String> doc,
        @Nullable ViewUse view) {

    /// `@PrimaryKey`; no components: a table without a key, on purpose.
    public record KeyUse(List<String> components, String name) {}

    /// `@ForeignKey`
    public record ForeignKeyUse(
            List<String> components, ClassName target, List<String> references, Actions actions) {}

    /// The class with `@View` or `@MaterializedView`.
    ///
    /// @param type the class
    /// @param query its method `query()`
    /// @param rowIsTable whether the row is a record with `@Table`
    public record ViewUse(
            ClassName type,
            boolean materialized,
            boolean securityInvoker,
            boolean securityBarrier,
            boolean withNoData,
            TableMethod query,
            boolean rowIsTable) {}

    /// The method `table(…)` of the record, `view(…)` or `query()` of a view.
    public enum TableMethod {
        /// There is none.
        NONE,
        /// `static void table(XTable, Definition)`
        GOOD,
        /// Something else of that name, which was meant to be it.
        WRONG
    }

    /// Who sees the record, and what is in the way.
    public record Access(boolean isRecord, boolean isPublic, boolean hidden, boolean generic) {}

    /// What is wrong with a component, found while reading it.
    public record Faulty(Place place, Kind kind, String text) {

        /// What is wrong.
        public enum Kind {
            /// An embedded record that contains itself.
            CYCLE,
            /// A type that generated code cannot name.
            HIDDEN_TYPE,
            /// A wrapper record whose component can be null.
            NULLABLE_WRAPPER,
            /// A primitive type with `@Nullable`.
            NULLABLE_PRIMITIVE,
            /// An embedded record with an annotation that only a column can have.
            ANNOTATED_GROUP,
            /// A second column of the same name in Java.
            FIELD_TWICE
        }
    }

    /// The class whose annotation declares it: the record, or the view's class.
    public ClassName declaredBy() {
        return view == null ? record : view.type();
    }

    /// The place of that class.
    public Place place() {
        return Place.of(declaredBy());
    }

    /// The column of a component.
    public Optional<Column> column(String field) {
        return columns.stream().filter(column -> column.field().equals(field)).findFirst();
    }

    /// The column or the embedded record of that name.
    public Optional<Node> named(String name) {
        return column(name)
                .<Node>map(Node.Leaf::new)
                .or(
                        () ->
                                nodes.stream()
                                        .filter(Node.Group.class::isInstance)
                                        .filter(node -> node.place().member().equals(name))
                                        .findFirst());
    }

    /// The columns of the primary key.
    public List<Column> key() {
        if (primaryKey == null) {
            return columns.stream().filter(column -> column.marks().id()).toList();
        }
        return primaryKey.components().stream().flatMap(name -> column(name).stream()).toList();
    }

    /// The column that marks rows as deleted, of `@SoftDelete`.
    public Optional<Column> softDelete() {
        return marked("SoftDelete");
    }

    /// The column that counts changes, of `@Version`.
    public Optional<Column> version() {
        return marked("Version");
    }

    private Optional<Column> marked(String annotation) {
        return view == null
                ? columns.stream().filter(c -> c.marks().has(annotation)).findFirst()
                : Optional.empty();
    }

    /// Whether generated code can name its record.
    public boolean canBeNamed() {
        return access.isRecord() && !access.hidden() && !access.generic();
    }

    /// A generated class of the package that declares it.
    public ClassName generated(String prefix, String suffix) {
        return declaredBy().sibling(prefix + record.simple() + suffix);
    }

    /// Its generated table class.
    public ClassName tableClass() {
        return generated("", "Table");
    }
}
