package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A column is `smallint`.
final class PreferBigintOverSmallint implements Rule {

    @Override
    public Card card() {
        return new Card(
                "prefer-bigint-over-smallint",
                Level.INFO,
                "a column is `smallint`",
                "It ends at 32,767, and between other columns it is often not smaller than a"
                        + " bigint.");
    }

    @Override
    public List<Problem> check(Step step) {
        return Columns.typed(step, type -> type.name().matches("smallint|smallserial")).stream()
                .map(
                        column ->
                                Problem.at(column.type().at(), column.name() + " ends at 32,767")
                                        .instead(column.name() + " bigint"))
                .toList();
    }
}
