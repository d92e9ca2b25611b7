package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// Row-level security is switched off.
final class DisablingRowLevelSecurity implements Rule {

    @Override
    public Card card() {
        return new Card(
                "disabling-row-level-security",
                Level.WARNING,
                "row-level security is switched off",
                "From then on every role that may read the table reads all of its rows.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.changes(TableAction.LessRowSecurity.class).stream()
                .filter(TableAction.LessRowSecurity::disables)
                .map(
                        less ->
                                Problem.at(
                                        less.at(),
                                        "who may read "
                                                + step.table()
                                                + " reads every row of it from now on"))
                .toList();
    }
}
