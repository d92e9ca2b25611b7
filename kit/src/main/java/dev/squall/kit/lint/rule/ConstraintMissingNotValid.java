package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.DdlConstraint;
import dev.squall.kit.lint.ddl.DdlConstraint.Kind;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.ArrayList;
import java.util.List;

/// A check is added without `not valid`, or validated in the transaction that adds it.
final class ConstraintMissingNotValid implements Rule {

    @Override
    public Card card() {
        return new Card(
                "constraint-missing-not-valid",
                Level.ERROR,
                "a check is added without `not valid`, or validated in the transaction that adds"
                        + " it",
                "All rows are read while nobody can use the table. Added `not valid`, it takes a"
                        + " moment; `validate constraint` in a later transaction stops nobody.");
    }

    @Override
    public List<Problem> check(Step step) {
        DdlName table = step.table();
        List<Problem> problems = new ArrayList<>();
        step.changes(TableAction.AddConstraint.class).stream()
                .filter(add -> isChecked(step, add.constraint()) && !add.constraint().notValid())
                .filter(add -> !step.isQuick())
                .forEach(add -> problems.add(added(table, add.at(), add.constraint())));
        step.changes(TableAction.AddColumn.class).stream()
                .filter(add -> !step.isQuick())
                .flatMap(add -> add.column().constraints().stream())
                .filter(c -> c.kind() == Kind.CHECK)
                .forEach(c -> problems.add(added(table, c.at(), c)));
        step.changes(TableAction.ValidateConstraint.class).stream()
                .filter(validate -> step.addedNotValidHere(table, validate.constraint()))
                .forEach(validate -> problems.add(validated(table, validate)));
        return problems;
    }

    private static boolean isChecked(Step step, DdlConstraint constraint) {
        return constraint.kind() == Kind.CHECK
                || (constraint.kind() == Kind.NOT_NULL && step.since(18));
    }

    private static Problem added(DdlName table, int at, DdlConstraint check) {
        String name = check.nameOn(table);
        String text =
                check.text().isEmpty()
                        ? check.condition().map(c -> "check (" + c + ")").orElse("check (…)")
                        : check.text();
        return Problem.at(at, "ACCESS EXCLUSIVE on " + table + " while all of its rows are read")
                .instead(
                        "alter table "
                                + table
                                + " add constraint "
                                + name
                                + " "
                                + text
                                + " not valid;\n-- in a later transaction:\nalter table "
                                + table
                                + " validate constraint "
                                + name
                                + ";");
    }

    private static Problem validated(DdlName table, TableAction.ValidateConstraint validate) {
        return Problem.at(
                        validate.at(),
                        "the rows of "
                                + table
                                + " are read while the transaction still has the strong lock"
                                + " of the statement that added "
                                + validate.constraint())
                .instead(
                        "-- in a transaction of its own, after the first is committed:\n"
                                + "alter table "
                                + table
                                + " validate constraint "
                                + validate.constraint()
                                + ";");
    }
}
