package dev.squall.processor.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that one round of the processor sees.
///
/// @param tables the tables to write
/// @param views the views to write
/// @param roots the schema roots to write
/// @param json the records in json whose classes are to be written
/// @param composites the composites whose classes are to be written
/// @param graphs the shapes to write
/// @param inserts the inserts of graphs to write
/// @param known every table and view seen so far, those of other modules included
public record Model(
        List<TableModel> tables,
        List<TableModel> views,
        List<RootModel> roots,
        JsonModels json,
        List<CompositeModel> composites,
        List<GraphModel> graphs,
        List<InsertModel> inserts,
        Map<ClassName, TableModel> known) {

    /// The same with shapes and inserts.
    public Model with(List<GraphModel> shapes, List<InsertModel> added) {
        return new Model(tables, views, roots, json, composites, shapes, added, known);
    }

    /// The tables and views to write.
    public Stream<TableModel> relations() {
        return Stream.concat(tables.stream(), views.stream());
    }

    /// The table of a record, or the view of a class; null if it is none.
    public @Nullable TableModel table(ClassName record) {
        return known.get(record);
    }
}
