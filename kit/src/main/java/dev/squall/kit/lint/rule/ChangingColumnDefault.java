package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// The default of a column changes.
final class ChangingColumnDefault implements Rule {

    @Override
    public Card card() {
        return new Card(
                "changing-column-default",
                Level.INFO,
                "the default of a column changes",
                "A program that writes the defaults that it knows goes on writing the old one until"
                        + " it is replaced.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.changes(TableAction.SetDefault.class).stream()
                .filter(set -> step.changes(TableAction.AddColumn.class).isEmpty())
                .map(
                        set ->
                                Problem.at(
                                        set.at(),
                                        "rows that are there keep their value of "
                                                + set.column()
                                                + ", and programs that know the old default may"
                                                + " still write it"))
                .toList();
    }
}
