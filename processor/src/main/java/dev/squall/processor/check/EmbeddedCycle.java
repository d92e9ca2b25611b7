package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// An embedded record contains itself.
final class EmbeddedCycle implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.faults().stream()
                .filter(fault -> fault.kind() == TableModel.Faulty.Kind.CYCLE)
                .map(
                        fault ->
                                Problem.error(
                                        "SQ233",
                                        fault.place(),
                                        fault.place()
                                                + ": the embedded record "
                                                + fault.text()
                                                + " contains itself",
                                        "refer to it by its key, or store it as jsonb with @Json"));
    }
}
