package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// A component's type cannot be stored.
final class ComponentTypeUnsupported implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .flatMap(
                        column ->
                                column.shape() instanceof Shape.Unsupported(var reason)
                                        ? Stream.of(
                                                Problem.error(
                                                        "SQ200",
                                                        column.place(),
                                                        column.place()
                                                                + ": "
                                                                + column.declared().shown()
                                                                + " cannot be stored in a column",
                                                        reason))
                                        : Stream.empty());
    }
}
