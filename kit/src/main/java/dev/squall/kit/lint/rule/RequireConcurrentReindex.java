package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// Indexes are built again without `concurrently`.
final class RequireConcurrentReindex implements Rule {

    @Override
    public Card card() {
        return new Card(
                "require-concurrent-reindex",
                Level.ERROR,
                "indexes are built again without `concurrently`",
                "Writes wait, and so do reads that would use the index. `reindex concurrently`"
                        + " (since version 12) stops nobody.");
    }

    @Override
    public List<Problem> check(Step step) {
        if (!(step.ddl() instanceof Ddl.Reindex reindex)
                || reindex.concurrently()
                || reindex.what().equals("system")
                || !step.since(12)
                || step.isFresh(reindex.name())
                || step.isFreshIndex(reindex.name())) {
            return List.of();
        }
        return List.of(
                Problem.at(
                                0,
                                "SHARE on the tables and ACCESS EXCLUSIVE on the indexes of "
                                        + reindex.what()
                                        + " "
                                        + reindex.name())
                        .instead(
                                "reindex "
                                        + reindex.what()
                                        + " concurrently "
                                        + reindex.name()
                                        + ";"));
    }
}
