package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Modifier;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// `@Varchar`, `@Char` or `@Numeric` gives a size that PostgreSQL does not take.
final class SizeOutOfRange implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .flatMap(
                        column ->
                                column.shape()
                                        .all()
                                        .filter(SizeOutOfRange::outOfRange)
                                        .map(part -> problem(column, part)));
    }

    private static Problem problem(Column column, Shape part) {
        return Problem.error(
                "SQ243",
                column.place(),
                column.place() + ": PostgreSQL takes no " + part.sql(),
                "varchar and char: 1 to 10485760; numeric: a precision of 1 to 1000, a scale of"
                        + " -1000 to 1000");
    }

    private static boolean outOfRange(Shape shape) {
        return switch (shape) {
            case Shape.Plain(_, var modifier) -> outOfRange(modifier);
            case Shape.EnumOf e -> outOfRange(e.length());
            default -> false;
        };
    }

    private static boolean outOfRange(Modifier modifier) {
        return switch (modifier) {
            case Modifier.None _ -> false;
            case Modifier.Varchar(var n) -> n < 1 || n > 10_485_760;
            case Modifier.Char(var n) -> n < 1 || n > 10_485_760;
            case Modifier.Numeric(var precision, var scale) ->
                    precision < 1 || precision > 1000 || Math.abs(scale) > 1000;
        };
    }
}
