package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A table is dropped and created again.
final class RecreatingTable implements Rule {

    @Override
    public Card card() {
        return new Card(
                "recreating-table",
                Level.ERROR,
                "a table is dropped and created again",
                "Its rows are lost, and with them all that referred to it.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.ddl() instanceof Ddl.CreateTable create && step.wasDropped(create.table())
                ? List.of(
                        Problem.at(
                                create.table().at(),
                                create.table() + " is dropped above: it comes back empty"))
                : List.of();
    }
}
