package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A column is `integer`.
final class PreferBigintOverInt implements Rule {

    @Override
    public Card card() {
        return new Card(
                "prefer-bigint-over-int",
                Level.INFO,
                "a column is `integer`",
                "It ends at 2,147,483,647. To make it a bigint later, the table is written anew.");
    }

    @Override
    public List<Problem> check(Step step) {
        return Columns.typed(step, type -> type.name().matches("integer|serial")).stream()
                .map(
                        column ->
                                Problem.at(
                                                column.type().at(),
                                                column.name() + " ends at 2,147,483,647")
                                        .instead(
                                                column.name()
                                                        + (column.type().isSerial()
                                                                ? " bigserial"
                                                                : " bigint")))
                .toList();
    }
}
