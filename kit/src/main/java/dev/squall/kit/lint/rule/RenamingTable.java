package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.ArrayList;
import java.util.List;

/// A table or a view gets another name or another schema.
final class RenamingTable implements Rule {

    @Override
    public Card card() {
        return new Card(
                "renaming-table",
                Level.WARNING,
                "a table or a view gets another name or another schema",
                "Programs that are running name the old one, and fail until they are replaced.");
    }

    @Override
    public List<Problem> check(Step step) {
        DdlName table = step.table();
        List<Problem> problems = new ArrayList<>();
        step.changes(TableAction.RenameTable.class)
                .forEach(
                        rename -> problems.add(problem(rename.at(), table, rename.to().written())));
        step.changes(TableAction.SetSchema.class)
                .forEach(
                        set ->
                                problems.add(
                                        problem(
                                                set.at(),
                                                table,
                                                set.schema() + "." + table.last())));
        if (step.ddl() instanceof Ddl.Rename rename
                && rename.kind().equals("view")
                && !step.isFreshOther("view", rename.name())) {
            problems.add(problem(0, rename.name(), rename.to().written()));
        }
        return problems;
    }

    private static Problem problem(int at, DdlName table, String to) {
        return Problem.at(at, "statements that name " + table + " fail")
                .instead(
                        "-- in one transaction with the new name, until nobody uses the old one:\n"
                                + "create view "
                                + table
                                + " as select * from "
                                + to
                                + ";");
    }
}
