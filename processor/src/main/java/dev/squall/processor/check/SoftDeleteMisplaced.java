package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// `@SoftDelete` stands on what is no time, is never null, or has another meaning already.
final class SoftDeleteMisplaced implements TableRule {

    private static final String CODE = "SQ265";
    private static final String HINT = "write it as: @SoftDelete @Nullable Instant deletedAt";

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .filter(column -> column.marks().has("SoftDelete"))
                .flatMap(SoftDeleteMisplaced::check);
    }

    private static Stream<Problem> check(Column column) {
        if (!Stored.is(column.shape(), Scalar.TIMESTAMPTZ, Scalar.TIMESTAMP)) {
            return problem(
                    column,
                    " is of type "
                            + column.declared().shown()
                            + ": @SoftDelete says when a row was deleted");
        }
        if (!column.nullable()) {
            return problem(column, " is never null: @SoftDelete would mark every row as deleted");
        }
        return column.marks().id()
                        || column.filling().bySomeone()
                        || column.filling().updatedAt()
                        || column.marks().reference() != null
                ? problem(column, " is filled by something else: @SoftDelete is null in a new row")
                : Stream.empty();
    }

    private static Stream<Problem> problem(Column column, String text) {
        return Stream.of(Problem.error(CODE, column.place(), column.place() + text, HINT));
    }
}
