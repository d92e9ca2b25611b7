package dev.squall.processor.check;

import dev.squall.annotation.Varchar;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Modifier;
import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// `@Varchar`, `@Numeric`, `@Bit` or another annotation gives a size that PostgreSQL does not take.
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
                hint(part));
    }

    private static String hint(Shape part) {
        Modifier modifier = part instanceof Shape.Plain(_, var given) ? given : null;
        return switch (modifier) {
            case Modifier.Numeric _ -> "a precision of 1 to 1000, a scale of -1000 to 1000";
            case Modifier.Bit _, Modifier.Varbit _ -> "1 to 83886080 bits";
            case Modifier.Dimensions _ ->
                    "vector and halfvec: 1 to 16000 dimensions; sparsevec: 1 to 1000000000";
            case null, default -> "1 to 10485760 characters";
        };
    }

    private static boolean outOfRange(Shape shape) {
        return switch (shape) {
            case Shape.Plain(var scalar, var modifier) -> outOfRange(scalar, modifier);
            case Shape.EnumOf e -> outOfRange(Scalar.TEXT, e.length());
            default -> false;
        };
    }

    private static boolean outOfRange(Scalar scalar, Modifier modifier) {
        return switch (modifier) {
            case Modifier.None _ -> false;
            case Modifier.Varchar(var n) -> n < 1 || (n > 10_485_760 && n != Varchar.UNBOUNDED);
            case Modifier.Char(var n) -> n < 1 || n > 10_485_760;
            case Modifier.Numeric(var precision, var scale) ->
                    precision < 1 || precision > 1000 || Math.abs(scale) > 1000;
            case Modifier.Bit(var n) -> n < 1 || n > 83_886_080;
            case Modifier.Varbit(var n) -> n < 1 || n > 83_886_080;
            case Modifier.Dimensions(var n) ->
                    n < 1 || n > (scalar == Scalar.SPARSEVEC ? 1_000_000_000 : 16_000);
        };
    }
}
