package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// An embedded record has an annotation that only a column can have.
final class AnnotationOnEmbedded implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.faults().stream()
                .filter(fault -> fault.kind() == TableModel.Faulty.Kind.ANNOTATED_GROUP)
                .map(
                        fault ->
                                Problem.error(
                                        "SQ238",
                                        fault.place(),
                                        fault.place()
                                                + " is a record of columns: @"
                                                + fault.text()
                                                + " says nothing of it",
                                        "put it on the components of that record, or store the"
                                                + " record as jsonb with @Json"));
    }
}
