package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A schema is dropped.
final class BanDropSchema implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-drop-schema",
                Level.WARNING,
                "a schema is dropped",
                "What is in it is lost, and programs that name it fail.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.ddl() instanceof Ddl.Drop drop
                        && drop.kind().equals("schema")
                        && drop.names().stream()
                                .anyMatch(name -> !step.isFreshOther("schema", name))
                ? List.of(
                        Problem.at(0, "everything in it is lost, and statements that name it fail"))
                : List.of();
    }
}
