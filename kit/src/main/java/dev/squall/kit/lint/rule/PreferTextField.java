package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A column is `varchar(n)`.
final class PreferTextField implements Rule {

    @Override
    public Card card() {
        return new Card(
                "prefer-text-field",
                Level.INFO,
                "a column is `varchar(n)`",
                "A shorter limit needs a lock and a reading of all rows, and no limit is faster"
                        + " than another. text with a check is changed online.");
    }

    @Override
    public List<Problem> check(Step step) {
        return Columns.typed(
                        step, type -> type.is("character varying") && !type.modifiers().isEmpty())
                .stream()
                .map(
                        column ->
                                Problem.at(
                                                column.type().at(),
                                                "another limit of "
                                                        + column.name()
                                                        + " will need ACCESS EXCLUSIVE")
                                        .instead(
                                                column.name()
                                                        + " text check (length("
                                                        + column.name()
                                                        + ") <= "
                                                        + String.join(
                                                                ", ", column.type().modifiers())
                                                        + ")"))
                .toList();
    }
}
