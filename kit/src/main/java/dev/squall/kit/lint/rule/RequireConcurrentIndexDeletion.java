package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// An index is dropped without `concurrently`.
final class RequireConcurrentIndexDeletion implements Rule {

    @Override
    public Card card() {
        return new Card(
                "require-concurrent-index-deletion",
                Level.WARNING,
                "an index is dropped without `concurrently`",
                "Everybody who uses the table waits behind it, and it waits for all who do.");
    }

    @Override
    public List<Problem> check(Step step) {
        if (!(step.ddl() instanceof Ddl.DropIndex drop)
                || drop.concurrently()
                || step.touchesNothing()) {
            return List.of();
        }
        return drop.indexes().stream()
                .filter(index -> !step.isFreshIndex(index))
                .map(
                        index ->
                                Problem.at(
                                                index.at(),
                                                "ACCESS EXCLUSIVE on the table of "
                                                        + index
                                                        + ": it waits for all who use it, and all"
                                                        + " others wait behind it")
                                        .instead(
                                                (step.scene().migration()
                                                                ? "-- squall:outside-transaction\n"
                                                                : "")
                                                        + "drop index concurrently "
                                                        + (drop.ifExists() ? "if exists " : "")
                                                        + index
                                                        + ";"))
                .toList();
    }
}
