package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.RootModel;
import java.util.stream.Stream;

/// A fact about one schema that is a problem.
interface RootRule {

    /// What is wrong with the schema.
    Stream<Problem> check(RootModel root, Model model);
}
