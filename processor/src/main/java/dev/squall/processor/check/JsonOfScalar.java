package dev.squall.processor.check;

import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.Set;
import java.util.stream.Stream;

/// `@Json` stands on a text, a number or the like.
final class JsonOfScalar implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .filter(
                        column ->
                                column.shape() instanceof Shape.Json && isScalar(column.declared()))
                .map(
                        column ->
                                Problem.error(
                                        "SQ216",
                                        column.place(),
                                        column.place()
                                                + " is of type "
                                                + column.declared().shown()
                                                + ", which is a column type by itself, not json",
                                        "leave @Json out, or use a record, a List or a Map"));
    }

    private static boolean isScalar(JavaType type) {
        return switch (type) {
            case JavaType.Primitive _ -> true;
            case JavaType.ArrayOf _, JavaType.Wildcard _ -> false;
            case JavaType.Declared(var name, _, _) -> SCALARS.contains(name.qualified());
        };
    }

    private static final Set<String> SCALARS =
            Set.of(
                    "java.lang.String",
                    "java.lang.Short",
                    "java.lang.Integer",
                    "java.lang.Long",
                    "java.lang.Float",
                    "java.lang.Double",
                    "java.lang.Boolean",
                    "java.math.BigDecimal",
                    "java.util.UUID",
                    "java.time.Instant",
                    "java.time.LocalDate",
                    "java.time.LocalTime",
                    "java.time.LocalDateTime");
}
