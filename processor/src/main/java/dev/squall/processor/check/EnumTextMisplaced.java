package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// `@EnumText` stands on what is no enum.
final class EnumTextMisplaced implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .filter(column -> column.marks().has("EnumText") && !isEnum(column.shape()))
                .map(
                        column ->
                                Problem.error(
                                        "SQ219",
                                        column.place(),
                                        column.place()
                                                + " is of type "
                                                + column.declared().shown()
                                                + ": @EnumText is for enums",
                                        "leave it out"));
    }

    private static boolean isEnum(Shape shape) {
        return switch (shape.stored()) {
            case Shape.EnumOf _, Shape.Unsupported _ -> true;
            case Shape.ListOf(var element, _) -> isEnum(element);
            case Shape.Plain _,
                    Shape.Json _,
                    Shape.Custom _,
                    Shape.Wrapper _,
                    Shape.CompositeOf _ ->
                    false;
        };
    }
}
