package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.RootModel;
import java.util.stream.Stream;

/// A package has two schemas, which would be given one class `Tables`.
final class SchemaTwice implements RootRule {

    @Override
    public Stream<Problem> check(RootModel root, Model model) {
        return model.roots().stream()
                .takeWhile(other -> !other.type().equals(root.type()))
                .filter(other -> other.type().pkg().equals(root.type().pkg()))
                .limit(1)
                .map(
                        other ->
                                Problem.error(
                                        "SQ240",
                                        root.place(),
                                        other.type().nested()
                                                + " and "
                                                + root.type().nested()
                                                + " are both given a class Tables",
                                        "put one of them into a package of its own"));
    }
}
