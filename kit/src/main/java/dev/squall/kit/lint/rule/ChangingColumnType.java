package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// The type of a column changes so that the table is written anew or read.
final class ChangingColumnType implements Rule {

    @Override
    public Card card() {
        return new Card(
                "changing-column-type",
                Level.ERROR,
                "the type of a column changes so that the table is written anew or read",
                "Nobody can read or write the table until all of it, and its indexes, are written"
                        + " again; and programs may not know the new type.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.changes(TableAction.SetType.class).stream()
                .filter(set -> !step.isQuick())
                .filter(set -> set.using().isPresent() || !isFree(step, set))
                .map(set -> problem(step.table(), set))
                .toList();
    }

    private static boolean isFree(Step step, TableAction.SetType set) {
        return step.type(step.table(), set.column())
                .map(old -> Widening.isFree(old, set.type()))
                .orElse(false);
    }

    private static Problem problem(DdlName table, TableAction.SetType set) {
        DdlName column = set.column();
        String next = column.last() + "_new";
        return Problem.at(
                        set.at(),
                        "ACCESS EXCLUSIVE on "
                                + table
                                + " while it is written anew, with its indexes, for "
                                + column
                                + " "
                                + set.type())
                .instead(
                        "alter table "
                                + table
                                + " add column "
                                + next
                                + " "
                                + set.type()
                                + ";\n"
                                + "-- keep it equal by a trigger, fill it in batches, let the"
                                + " program use it, then drop "
                                + column);
    }
}
