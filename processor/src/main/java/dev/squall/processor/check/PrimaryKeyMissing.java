package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// A table has no primary key, and does not say so.
final class PrimaryKeyMissing implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.primaryKey() == null && table.key().isEmpty() && table.access().isRecord()
                ? Stream.of(
                        Problem.error(
                                "SQ202",
                                table.place(),
                                table.record().nested() + " has no primary key",
                                "annotate the component that is the key with @Id, or the record"
                                        + " with @PrimaryKey({\"…\", \"…\"}); @PrimaryKey({}) is a"
                                        + " table without one, on purpose"))
                : Stream.empty();
    }
}
