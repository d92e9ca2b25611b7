package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// `@Version` stands on what cannot be counted, can be null, or has another meaning already.
final class VersionMisplaced implements TableRule {

    private static final String CODE = "SQ268";
    private static final String HINT = "write it as: @Version int version";

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .filter(column -> column.marks().has("Version"))
                .flatMap(VersionMisplaced::check);
    }

    private static Stream<Problem> check(Column column) {
        if (!isInteger(column.shape())) {
            return problem(
                    column,
                    " is of type " + column.declared().shown() + ": @Version counts changes");
        }
        if (column.nullable()) {
            return problem(column, " can be null: @Version counts changes");
        }
        return column.marks().id()
                        || column.filling().generatedSql() != null
                        || column.filling().identity() != null
                        || column.filling().serial()
                        || column.filling().generator() != null
                        || column.marks().reference() != null
                ? problem(column, " is filled by something else: @Version is counted by updates")
                : Stream.empty();
    }

    private static boolean isInteger(Shape shape) {
        return shape instanceof Shape.Unsupported
                || (shape instanceof Shape.Plain
                        && Stored.is(shape, Scalar.SMALLINT, Scalar.INTEGER, Scalar.BIGINT));
    }

    private static Stream<Problem> problem(Column column, String text) {
        return Stream.of(Problem.error(CODE, column.place(), column.place() + text, HINT));
    }
}
