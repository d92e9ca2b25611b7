package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A column is dropped.
final class BanDropColumn implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-drop-column",
                Level.WARNING,
                "a column is dropped",
                "Its values are gone, and programs that still name it fail until they are"
                        + " replaced.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.changes(TableAction.DropColumn.class).stream()
                .filter(drop -> !step.isFresh(step.table(), drop.column()))
                .map(
                        drop ->
                                Problem.at(
                                                drop.at(),
                                                "the values of "
                                                        + step.table()
                                                        + "."
                                                        + drop.column().last()
                                                        + " are lost, and statements that name it"
                                                        + " fail")
                                        .instead(
                                                "-- first deploy a program that does not name it;"
                                                    + " then drop it, and say so:\n"
                                                    + "-- squall:ignore ban-drop-column: nothing"
                                                    + " reads it since …"))
                .toList();
    }
}
