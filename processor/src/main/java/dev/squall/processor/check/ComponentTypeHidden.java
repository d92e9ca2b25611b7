package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// Generated code cannot name the type of a component.
final class ComponentTypeHidden implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.faults().stream()
                .filter(fault -> fault.kind() == TableModel.Faulty.Kind.HIDDEN_TYPE)
                .map(
                        fault ->
                                Problem.error(
                                        "SQ236",
                                        fault.place(),
                                        fault.place()
                                                + ": "
                                                + fault.text()
                                                + " is private, generated code cannot name it",
                                        "make " + fault.text() + " package-private or public"));
    }
}
