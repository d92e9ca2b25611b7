package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A label is added to an enum type without its place.
final class RequireEnumValueOrdering implements Rule {

    @Override
    public Card card() {
        return new Card(
                "require-enum-value-ordering",
                Level.INFO,
                "a label is added to an enum type without its place",
                "It comes last, and labels are compared and sorted by their place, which cannot be"
                        + " changed later.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.ddl() instanceof Ddl.AddEnumValue add
                        && !add.placed()
                        && !step.isFreshType(add.type())
                ? List.of(
                        Problem.at(0, "'" + add.value() + "' sorts behind all other labels")
                                .instead(
                                        "alter type "
                                                + add.type()
                                                + " add value '"
                                                + add.value()
                                                + "' after '…';"))
                : List.of();
    }
}
