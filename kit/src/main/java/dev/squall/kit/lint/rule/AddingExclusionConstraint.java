package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.DdlConstraint.Kind;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// An exclusion constraint is added to a table that is there.
final class AddingExclusionConstraint implements Rule {

    @Override
    public Card card() {
        return new Card(
                "adding-exclusion-constraint",
                Level.ERROR,
                "an exclusion constraint is added to a table that is there",
                "Its index is built while nobody can read or write the table. PostgreSQL has no way"
                        + " to build it beforehand.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.changes(TableAction.AddConstraint.class).stream()
                .filter(add -> add.constraint().kind() == Kind.EXCLUDE)
                .map(
                        add ->
                                Problem.at(
                                                add.at(),
                                                "the index of "
                                                        + add.constraint().nameOn(step.table())
                                                        + " is built under ACCESS EXCLUSIVE on "
                                                        + step.table())
                                        .instead(
                                                "-- a new table with the constraint, filled in"
                                                    + " batches; or a trigger with a lock;\n"
                                                    + "-- on a small table say so: -- squall:ignore"
                                                    + " adding-exclusion-constraint: it has few"
                                                    + " rows"))
                .toList();
    }
}
