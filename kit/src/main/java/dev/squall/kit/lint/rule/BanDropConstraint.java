package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A constraint is dropped.
final class BanDropConstraint implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-drop-constraint",
                Level.INFO,
                "a constraint is dropped",
                "What it kept out can come in from then on, and programs may rely on it.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.changes(TableAction.DropConstraint.class).stream()
                .filter(drop -> !isReplaced(step, drop))
                .filter(drop -> !drop.constraint().last().endsWith("_not_null"))
                .map(
                        drop ->
                                Problem.at(
                                        drop.at(),
                                        "from here on "
                                                + step.table()
                                                + " takes what "
                                                + drop.constraint()
                                                + " refused"))
                .toList();
    }

    private static boolean isReplaced(Step step, TableAction.DropConstraint drop) {
        return step.changes(TableAction.AddConstraint.class).stream()
                .anyMatch(
                        add ->
                                add.constraint()
                                        .name()
                                        .filter(
                                                name ->
                                                        name.last()
                                                                .equals(drop.constraint().last()))
                                        .isPresent());
    }
}
