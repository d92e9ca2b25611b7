package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two constants of an enum have one label.
final class EnumLabelTwice implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .flatMap(column -> enumOf(column.shape()).flatMap(e -> check(column, e)));
    }

    private static Stream<Shape.EnumOf> enumOf(Shape shape) {
        return shape.all().filter(Shape.EnumOf.class::isInstance).map(Shape.EnumOf.class::cast);
    }

    private static Stream<Problem> check(Column column, Shape.EnumOf e) {
        Map<String, String> seen = new HashMap<>();
        return IntStream.range(0, e.labels().size())
                .boxed()
                .flatMap(
                        i -> {
                            String first =
                                    seen.putIfAbsent(e.labels().get(i), e.constants().get(i));
                            return first == null
                                    ? Stream.empty()
                                    : Stream.of(problem(column, e, first, i));
                        });
    }

    private static Problem problem(Column column, Shape.EnumOf e, String first, int i) {
        return Problem.error(
                "SQ234",
                column.place(),
                column.place()
                        + ": "
                        + first
                        + " and "
                        + e.constants().get(i)
                        + " of "
                        + e.type().nested()
                        + " both have the label \""
                        + e.labels().get(i)
                        + '"',
                "give one of them another @Label");
    }
}
