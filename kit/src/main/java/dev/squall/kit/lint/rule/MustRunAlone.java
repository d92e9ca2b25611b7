package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A statement stands in a transaction that cannot be in one.
final class MustRunAlone implements Rule {

    @Override
    public Card card() {
        return new Card(
                "must-run-alone",
                Level.ERROR,
                "a statement stands in a transaction that cannot be in one",
                "PostgreSQL refuses it there.");
    }

    @Override
    public List<Problem> check(Step step) {
        if (!step.inTransaction()) {
            return List.of();
        }
        boolean alone =
                switch (step.ddl()) {
                    case Ddl.Vacuum vacuum -> true;
                    case Ddl.Cluster cluster -> cluster.table().isEmpty();
                    case Ddl.Reindex reindex ->
                            !reindex.concurrently()
                                    && reindex.what().matches("database|system|schema");
                    case Ddl.Drop drop -> drop.kind().matches("database|tablespace");
                    case Ddl.Create create -> create.kind().matches("database|tablespace");
                    case Ddl.Other other -> other.words().equals("alter system");
                    default -> false;
                };
        return alone
                ? List.of(
                        Problem.at(0, "it fails: this statement cannot run inside of a transaction")
                                .instead(
                                        (step.scene().migration()
                                                        ? "-- squall:outside-transaction\n"
                                                        : "")
                                                + step.statement().sql()
                                                + ";"))
                : List.of();
    }
}
