package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A `do` block cannot be looked into.
final class OpaqueBlock implements Rule {

    @Override
    public Card card() {
        return new Card(
                "opaque-block",
                Level.INFO,
                "a `do` block cannot be looked into",
                "Rules read statements, not programs. What it locks is seen only where it is run on"
                        + " a scratch server.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.ddl() instanceof Ddl.Block && step.measured().isEmpty()
                ? List.of(Problem.at(0, "nothing is known about what it does"))
                : List.of();
    }
}
