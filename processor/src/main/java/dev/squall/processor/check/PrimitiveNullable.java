package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// `@Nullable` stands on a primitive type, which has no null.
final class PrimitiveNullable implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.faults().stream()
                .filter(fault -> fault.kind() == TableModel.Faulty.Kind.NULLABLE_PRIMITIVE)
                .map(
                        fault ->
                                Problem.error(
                                        "SQ201",
                                        fault.place(),
                                        fault.place() + ": " + fault.text() + " is never null",
                                        fault.text().endsWith("[]")
                                                ? "write \""
                                                        + fault.text()
                                                                .replace("[]", " @Nullable []")
                                                        + "\""
                                                : "write \"@Nullable "
                                                        + Boxes.of(fault.text())
                                                        + "\", or leave @Nullable out"));
    }
}
