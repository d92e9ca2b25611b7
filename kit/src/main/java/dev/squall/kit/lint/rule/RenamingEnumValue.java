package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A label of an enum type gets another name.
final class RenamingEnumValue implements Rule {

    @Override
    public Card card() {
        return new Card(
                "renaming-enum-value",
                Level.WARNING,
                "a label of an enum type gets another name",
                "Programs that are running write and expect the old one.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.ddl() instanceof Ddl.RenameEnumValue rename && !step.isFreshType(rename.type())
                ? List.of(
                        Problem.at(0, "statements that name '" + rename.from() + "' fail")
                                .instead(
                                        "alter type "
                                                + rename.type()
                                                + " add value '"
                                                + rename.to()
                                                + "' after '"
                                                + rename.from()
                                                + "';\n-- then change the rows in batches"))
                : List.of();
    }
}
