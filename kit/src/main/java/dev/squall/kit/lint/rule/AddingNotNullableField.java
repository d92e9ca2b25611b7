package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A column of a table that is there becomes `not null` without a check that was validated before.
final class AddingNotNullableField implements Rule {

    @Override
    public Card card() {
        return new Card(
                "adding-not-nullable-field",
                Level.ERROR,
                "a column of a table that is there becomes `not null` without a check that was"
                        + " validated before",
                "The table is read from end to end while nobody can use it. Behind a validated"
                        + " check `… is not null`, nothing is read (since version 12).");
    }

    @Override
    public List<Problem> check(Step step) {
        DdlName table = step.table();
        return step.changes(TableAction.SetNotNull.class).stream()
                .filter(set -> !step.isQuick())
                .filter(set -> !(step.since(12) && step.knownNotNull(table, set.column())))
                .map(set -> problem(table, set))
                .toList();
    }

    private static Problem problem(DdlName table, TableAction.SetNotNull set) {
        String check = table.last() + "_" + set.column().last() + "_is_not_null";
        String alter = "alter table " + table + " ";
        return Problem.at(
                        set.at(),
                        "ACCESS EXCLUSIVE on " + table + " while all of its rows are read")
                .instead(
                        alter
                                + "add constraint "
                                + check
                                + " check ("
                                + set.column()
                                + " is not null) not valid;\n-- in a later transaction:\n"
                                + alter
                                + "validate constraint "
                                + check
                                + ";\n"
                                + alter
                                + "alter column "
                                + set.column()
                                + " set not null;\n"
                                + alter
                                + "drop constraint "
                                + check
                                + ";");
    }
}
