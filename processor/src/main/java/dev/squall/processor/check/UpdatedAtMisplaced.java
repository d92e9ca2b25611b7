package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// `@UpdatedAt` stands on what is no time.
final class UpdatedAtMisplaced implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .filter(
                        column ->
                                column.filling().updatedAt()
                                        && !Stored.is(
                                                column.shape(),
                                                Scalar.TIMESTAMPTZ,
                                                Scalar.TIMESTAMP))
                .map(
                        column ->
                                Problem.error(
                                        "SQ218",
                                        column.place(),
                                        column.place()
                                                + " is of type "
                                                + column.declared().shown()
                                                + ": @UpdatedAt sets it to now()",
                                        "make it an Instant"));
    }
}
