package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.RootModel;
import java.util.stream.Stream;

/// A schema lists a record that its package cannot see.
final class TableOutOfSight implements RootRule {

    @Override
    public Stream<Problem> check(RootModel root, Model model) {
        return root.tables().stream()
                .flatMap(name -> Stream.ofNullable(model.table(name)))
                .filter(
                        table ->
                                !table.access().isPublic()
                                        && !table.access().hidden()
                                        && !table.tableClass().pkg().equals(root.type().pkg()))
                .map(
                        table ->
                                Problem.error(
                                        "SQ242",
                                        root.place(),
                                        "@Schema of "
                                                + root.type().nested()
                                                + " lists "
                                                + table.record().nested()
                                                + ", which its package cannot see",
                                        "make " + table.record().nested() + " public"));
    }
}
