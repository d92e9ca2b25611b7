package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// The component of a wrapper record can be null.
final class WrapperOfNullable implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.faults().stream()
                .filter(fault -> fault.kind() == TableModel.Faulty.Kind.NULLABLE_WRAPPER)
                .map(
                        fault ->
                                Problem.error(
                                        "SQ237",
                                        fault.place(),
                                        fault.place()
                                                + ": the component of "
                                                + fault.text()
                                                + " is @Nullable",
                                        "leave it out there, and write \"@Nullable "
                                                + fault.text()
                                                + "\" here"));
    }
}
