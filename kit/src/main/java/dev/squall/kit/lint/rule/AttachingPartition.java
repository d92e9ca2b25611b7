package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A table with rows is attached as a partition without a check of its bounds.
final class AttachingPartition implements Rule {

    @Override
    public Card card() {
        return new Card(
                "attaching-partition",
                Level.WARNING,
                "a table with rows is attached as a partition without a check of its bounds",
                "All of its rows are read to see whether they belong there, and those of the"
                    + " default partition, under ACCESS EXCLUSIVE. A validated check that says the"
                    + " bounds spares it.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.changes(TableAction.AttachPartition.class).stream()
                .filter(attach -> !step.isFresh(attach.partition()))
                .filter(attach -> !step.isQuick() && !step.hasValidatedCheck(attach.partition()))
                .map(attach -> problem(step.table(), attach))
                .toList();
    }

    private static Problem problem(DdlName table, TableAction.AttachPartition attach) {
        DdlName partition = attach.partition();
        return Problem.at(
                        attach.at(),
                        "ACCESS EXCLUSIVE on " + partition + " while all of its rows are read")
                .instead(
                        "alter table "
                                + partition
                                + " add constraint "
                                + partition.last()
                                + "_bounds check (…) not valid;\nalter table "
                                + partition
                                + " validate constraint "
                                + partition.last()
                                + "_bounds;\nalter table "
                                + table
                                + " attach partition "
                                + partition
                                + " for values …;");
    }
}
