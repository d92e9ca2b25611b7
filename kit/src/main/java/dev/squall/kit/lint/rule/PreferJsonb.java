package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A column is `json`.
final class PreferJsonb implements Rule {

    @Override
    public Card card() {
        return new Card(
                "prefer-jsonb",
                Level.WARNING,
                "a column is `json`",
                "`json` has no equality: `distinct`, `group by` and `union` over the table fail."
                        + " `jsonb` has, and indexes too.");
    }

    @Override
    public List<Problem> check(Step step) {
        return Columns.typed(step, type -> type.name().equals("json")).stream()
                .map(
                        column ->
                                Problem.at(
                                                column.type().at(),
                                                "select distinct with " + column.name() + " fails")
                                        .instead(column.name() + " jsonb"))
                .toList();
    }
}
