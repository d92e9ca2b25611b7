package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.step.Step;
import java.util.List;
import java.util.Optional;

/// Statements behind which others wait while they wait themselves.
final class Queues {

    private Queues() {}

    /// What a statement waits for, if this timeout is not set.
    static Optional<String> firstThatQueues(Step step, String timeout) {
        if (step.hasTimeout(timeout)) {
            return Optional.empty();
        }
        Optional<String> on =
                switch (step.ddl()) {
                    case Ddl.AlterTable alter -> used(step, List.of(alter.table()));
                    case Ddl.CreateIndex index when !index.concurrently() ->
                            used(step, List.of(index.table()));
                    case Ddl.DropIndex drop when !drop.concurrently() ->
                            drop.indexes().stream()
                                    .filter(index -> !step.isFreshIndex(index))
                                    .findFirst()
                                    .map(index -> "the table of " + index);
                    case Ddl.Drop drop when drop.kind().equals("table") -> used(step, drop.names());
                    case Ddl.Truncate truncate -> used(step, truncate.tables());
                    case Ddl.CreateTrigger trigger -> used(step, List.of(trigger.table()));
                    case Ddl.LockTable lock -> used(step, lock.tables());
                    case Ddl.Reindex reindex when !reindex.concurrently() ->
                            used(step, List.of(reindex.name()));
                    default -> Optional.empty();
                };
        return on.map(table -> "it waits for a lock on " + table);
    }

    private static Optional<String> used(Step step, List<DdlName> tables) {
        return tables.stream()
                .filter(table -> !step.isFresh(table))
                .findFirst()
                .map(DdlName::written);
    }
}
