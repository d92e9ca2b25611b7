package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Filling.GeneratorUse;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// A generator makes something else, or cannot be made itself.
final class GeneratorMisfit implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .flatMap(
                        column ->
                                Stream.ofNullable(column.filling().generator())
                                        .flatMap(use -> check(column, use)));
    }

    private static Stream<Problem> check(Column column, GeneratorUse use) {
        String name = use.type().nested();
        JavaType makes = use.makes();
        if (!use.fits()) {
            return Stream.of(
                    Problem.error(
                            "SQ231",
                            column.place(),
                            column.place()
                                    + " is of type "
                                    + column.declared().shown()
                                    + ", but "
                                    + name
                                    + (makes == null
                                            ? " is no Generator of one type"
                                            : " makes a " + makes.shown()),
                            "use a Generator<" + column.declared().boxed().shown() + '>'));
        }
        return use.constructible()
                ? Stream.empty()
                : Stream.of(
                        Problem.error(
                                "SQ231",
                                column.place(),
                                column.place() + ": generated code cannot make a " + name,
                                "give "
                                        + name
                                        + " a public constructor without parameters; a class inside"
                                        + " another one must be static"));
    }
}
