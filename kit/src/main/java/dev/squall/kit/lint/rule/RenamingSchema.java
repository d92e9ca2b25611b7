package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A schema gets another name.
final class RenamingSchema implements Rule {

    @Override
    public Card card() {
        return new Card(
                "renaming-schema",
                Level.WARNING,
                "a schema gets another name",
                "Programs that are running name the old one, and fail until they are replaced.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.ddl() instanceof Ddl.Rename rename
                        && rename.kind().equals("schema")
                        && !step.isFreshOther("schema", rename.name())
                ? List.of(Problem.at(0, "statements that name " + rename.name() + " fail"))
                : List.of();
    }
}
