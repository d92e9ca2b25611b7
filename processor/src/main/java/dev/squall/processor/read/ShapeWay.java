package dev.squall.processor.read;

import dev.squall.processor.model.Node;
import dev.squall.processor.model.RelationModel;
import dev.squall.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a component of a shape comes from.
///
/// @param relations one behind the other, from the table of its record
/// @param end the column or the embedded record at their end; null: whole rows
record ShapeWay(List<RelationModel> relations, @Nullable Node end) {

    /// The table at its end.
    TableModel table() {
        return relations.getLast().target();
    }

    boolean many() {
        return relations.stream().anyMatch(RelationModel::many);
    }

    /// The first relation that may lead to no row.
    Optional<RelationModel> nullable() {
        return relations.stream().filter(RelationModel::nullable).findFirst();
    }
}
