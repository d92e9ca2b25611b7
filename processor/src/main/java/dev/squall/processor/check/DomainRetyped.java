package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/// A column gives a domain another type.
final class DomainRetyped implements TableRule {

    private static final List<String> TYPES =
            List.of(
                    "Varchar",
                    "Char",
                    "Numeric",
                    "EnumText",
                    "Citext",
                    "Money",
                    "Hstore",
                    "Bit",
                    "Varbit",
                    "Dimensions");

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .flatMap(
                        column ->
                                column.shape()
                                        .all()
                                        .filter(Shape.Wrapper.class::isInstance)
                                        .map(Shape.Wrapper.class::cast)
                                        .filter(part -> part.domain() != null)
                                        .limit(1)
                                        .flatMap(domain -> check(column, domain)));
    }

    private static Stream<Problem> check(Column column, Shape.Wrapper domain) {
        String record = domain.type().nested();
        return TYPES.stream()
                .filter(column.marks()::has)
                .map(
                        annotation ->
                                Problem.error(
                                        "SQ253",
                                        column.place(),
                                        column.place()
                                                + ": the domain "
                                                + record
                                                + " has a type of its own, @"
                                                + annotation
                                                + " cannot change it",
                                        "put it on the component of " + record));
    }
}
