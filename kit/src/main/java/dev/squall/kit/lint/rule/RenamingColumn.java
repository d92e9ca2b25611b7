package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A column gets another name.
final class RenamingColumn implements Rule {

    @Override
    public Card card() {
        return new Card(
                "renaming-column",
                Level.WARNING,
                "a column gets another name",
                "Programs that are running name the old one, and fail until they are replaced.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.changes(TableAction.RenameColumn.class).stream()
                .filter(rename -> !step.isFresh(step.table(), rename.column()))
                .map(
                        rename ->
                                Problem.at(
                                                rename.at(),
                                                "statements that name "
                                                        + step.table()
                                                        + "."
                                                        + rename.column().last()
                                                        + " fail")
                                        .instead(
                                                "-- a new column "
                                                        + rename.to()
                                                        + " that a trigger keeps equal, until"
                                                        + " nobody names "
                                                        + rename.column()))
                .toList();
    }
}
