package dev.squall.processor.check;

import dev.squall.processor.model.Link;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// A reference points to a class that is no table.
final class ReferenceTargetNotATable implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return Link.of(table)
                .filter(link -> model.table(link.target()) == null)
                .map(
                        link ->
                                Problem.error(
                                        "SQ206",
                                        link.place(),
                                        link.says()
                                                + " refers to "
                                                + link.target().nested()
                                                + ", which is no table",
                                        "annotate "
                                                + link.target().nested()
                                                + " with @Table, or refer to a record that is"));
    }
}
