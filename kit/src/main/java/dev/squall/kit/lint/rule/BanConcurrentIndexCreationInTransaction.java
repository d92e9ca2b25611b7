package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// `concurrently` stands in a transaction.
final class BanConcurrentIndexCreationInTransaction implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-concurrent-index-creation-in-transaction",
                Level.ERROR,
                "`concurrently` stands in a transaction",
                "PostgreSQL refuses it: what is done concurrently is made of several"
                        + " transactions.");
    }

    @Override
    public List<Problem> check(Step step) {
        if (!step.inTransaction()) {
            return List.of();
        }
        boolean concurrent =
                switch (step.ddl()) {
                    case Ddl.CreateIndex index -> index.concurrently();
                    case Ddl.DropIndex index -> index.concurrently();
                    case Ddl.Reindex reindex -> reindex.concurrently();
                    default ->
                            step.actions(TableAction.DetachPartition.class).stream()
                                    .anyMatch(TableAction.DetachPartition::concurrently);
                };
        return concurrent
                ? List.of(
                        Problem.at(0, "it fails: concurrently cannot run inside of a transaction")
                                .instead(
                                        step.scene().migration()
                                                ? "-- squall:outside-transaction\n"
                                                        + step.statement().sql()
                                                        + ";"
                                                : "-- outside of begin and commit:\n"
                                                        + step.statement().sql()
                                                        + ";"))
                : List.of();
    }
}
