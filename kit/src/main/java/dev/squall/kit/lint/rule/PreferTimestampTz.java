package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A column is `timestamp` without time zone.
final class PreferTimestampTz implements Rule {

    @Override
    public Card card() {
        return new Card(
                "prefer-timestamp-tz",
                Level.WARNING,
                "a column is `timestamp` without time zone",
                "It is no moment: what it means depends on who reads it, and where.");
    }

    @Override
    public List<Problem> check(Step step) {
        return Columns.typed(step, type -> type.name().equals("timestamp without time zone"))
                .stream()
                .map(
                        column ->
                                Problem.at(
                                                column.type().at(),
                                                column.name() + " does not say which moment it is")
                                        .instead(column.name() + " timestamptz"))
                .toList();
    }
}
