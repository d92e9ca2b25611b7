package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.DdlConstraint.Kind;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A foreign key has no index on its columns.
final class MissingForeignKeyIndex implements Rule {

    @Override
    public Card card() {
        return new Card(
                "missing-foreign-key-index",
                Level.INFO,
                "a foreign key has no index on its columns",
                "Each delete, and each update of the key, in the other table reads this whole table"
                        + " to find the rows that refer to it.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.changes(TableAction.AddConstraint.class).stream()
                .map(TableAction.AddConstraint::constraint)
                .filter(c -> c.kind() == Kind.FOREIGN_KEY && !c.columns().isEmpty())
                .filter(c -> !step.isIndexed(step.table(), c.columns()))
                .map(
                        c ->
                                Problem.at(
                                                c.at(),
                                                "no index on "
                                                        + step.table()
                                                        + " ("
                                                        + String.join(", ", c.columns())
                                                        + ") is known from these files")
                                        .instead(
                                                "create index concurrently on "
                                                        + step.table()
                                                        + " ("
                                                        + String.join(", ", c.columns())
                                                        + ");"))
                .toList();
    }
}
