package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.RootModel;
import java.util.stream.Stream;

/// A schema lists a class that is no table.
final class SchemaListsNonTable implements RootRule {

    @Override
    public Stream<Problem> check(RootModel root, Model model) {
        return root.others().stream()
                .map(
                        name ->
                                Problem.error(
                                        "SQ224",
                                        root.place(),
                                        "@Schema of "
                                                + root.type().nested()
                                                + " lists "
                                                + name.nested()
                                                + ", which is no table and no view",
                                        "annotate "
                                                + name.nested()
                                                + " with @Table or @View, or take it out"));
    }
}
