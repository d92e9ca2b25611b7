package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A partition is detached without `concurrently`.
final class RequireConcurrentPartitionDetach implements Rule {

    @Override
    public Card card() {
        return new Card(
                "require-concurrent-partition-detach",
                Level.WARNING,
                "a partition is detached without `concurrently`",
                "Nobody reads or writes the whole partitioned table until it is done.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.changes(TableAction.DetachPartition.class).stream()
                .filter(detach -> !detach.concurrently() && !detach.finalizes() && step.since(14))
                .filter(detach -> !step.isFresh(detach.partition()))
                .map(
                        detach ->
                                Problem.at(
                                                detach.at(),
                                                "ACCESS EXCLUSIVE on "
                                                        + step.table()
                                                        + ": it waits for all who use it, and all"
                                                        + " others wait behind it")
                                        .instead(
                                                (step.scene().migration()
                                                                ? "-- squall:outside-transaction\n"
                                                                : "")
                                                        + "alter table "
                                                        + step.table()
                                                        + " detach partition "
                                                        + detach.partition()
                                                        + " concurrently;"))
                .toList();
    }
}
