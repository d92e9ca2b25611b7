package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// A type of the user's own is one of something else, or cannot be made.
final class CustomTypeMisfit implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .flatMap(
                        column ->
                                column.shape() instanceof Shape.Custom custom && !custom.usable()
                                        ? Stream.of(problem(column, custom))
                                        : Stream.empty());
    }

    private static Problem problem(Column column, Shape.Custom custom) {
        String name = custom.type().nested();
        JavaType value = custom.valueType();
        boolean fits = value != null && custom.fits();
        return Problem.error(
                "SQ232",
                column.place(),
                fits
                        ? column.place() + ": generated code cannot make a " + name
                        : column.place()
                                + " is of type "
                                + column.declared().shown()
                                + ", but "
                                + name
                                + (value == null
                                        ? " is no PgType"
                                        : " is a type of " + value.shown()),
                fits
                        ? "give " + name + " a public constructor without parameters"
                        : name + " must extend PgType<" + column.declared().boxed().shown() + '>');
    }
}
