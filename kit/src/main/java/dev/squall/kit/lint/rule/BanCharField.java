package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A column is `char(n)`.
final class BanCharField implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-char-field",
                Level.WARNING,
                "a column is `char(n)`",
                "Values are padded with spaces, which come and go in comparisons; it is neither"
                        + " smaller nor faster than text.");
    }

    @Override
    public List<Problem> check(Step step) {
        return Columns.typed(step, type -> type.is("character")).stream()
                .map(
                        column ->
                                Problem.at(
                                                column.type().at(),
                                                column.name()
                                                        + " is padded with spaces to its full"
                                                        + " length")
                                        .instead(column.name() + " text"))
                .toList();
    }
}
