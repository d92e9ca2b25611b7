package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// `@Table` stands on a class that is no record.
final class TableNotARecord implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.access().isRecord()
                ? Stream.empty()
                : Stream.of(
                        Problem.error(
                                "SQ230",
                                table.place(),
                                table.record().nested() + " is no record",
                                "a table is a record: public record "
                                        + table.record().simple()
                                        + "(…) {}"));
    }
}
