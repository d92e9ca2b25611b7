package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// An index is built concurrently on PostgreSQL 14.0 to 14.3.
final class ConcurrentIndexCorruption implements Rule {

    @Override
    public Card card() {
        return new Card(
                "concurrent-index-corruption",
                Level.ERROR,
                "an index is built concurrently on PostgreSQL 14.0 to 14.3",
                "Those versions can build an index that misses rows.");
    }

    @Override
    public List<Problem> check(Step step) {
        boolean affected =
                step.scene().version().major() == 14
                        && step.scene().version().minor() >= 0
                        && step.scene().version().minor() <= 3;
        boolean builds =
                (step.ddl() instanceof Ddl.CreateIndex index && index.concurrently())
                        || (step.ddl() instanceof Ddl.Reindex reindex && reindex.concurrently());
        return affected && builds
                ? List.of(
                        Problem.at(
                                        0,
                                        "the index may miss rows: a defect of PostgreSQL "
                                                + step.scene().version())
                                .instead("-- update the server to 14.4 or later first"))
                : List.of();
    }
}
