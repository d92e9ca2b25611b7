package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A column may be null from now on.
final class BanDropNotNull implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-drop-not-null",
                Level.WARNING,
                "a column may be null from now on",
                "Programs that read it may not expect null.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.changes(TableAction.DropNotNull.class).stream()
                .map(
                        drop ->
                                Problem.at(
                                        drop.at(),
                                        "who reads "
                                                + step.table()
                                                + "."
                                                + drop.column().last()
                                                + " must expect null from now on"))
                .toList();
    }
}
