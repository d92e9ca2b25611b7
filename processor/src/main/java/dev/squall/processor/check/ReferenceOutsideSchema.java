package dev.squall.processor.check;

import dev.squall.processor.model.Link;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.RootModel;
import java.util.stream.Stream;

/// A table of a schema refers to one that the schema does not list.
final class ReferenceOutsideSchema implements RootRule {

    @Override
    public Stream<Problem> check(RootModel root, Model model) {
        return root.tables().stream()
                .flatMap(name -> Stream.ofNullable(model.table(name)))
                .filter(table -> table.view() == null)
                .flatMap(table -> Link.of(table))
                .filter(
                        link ->
                                model.table(link.target()) != null
                                        && !root.tables().contains(link.target()))
                .map(
                        link ->
                                Problem.error(
                                        "SQ210",
                                        link.place(),
                                        link.says()
                                                + " refers to "
                                                + link.target().nested()
                                                + ", which @Schema of "
                                                + root.type().nested()
                                                + " does not list",
                                        "add "
                                                + link.target().nested()
                                                + ".class to @Schema of "
                                                + root.type().nested()));
    }
}
