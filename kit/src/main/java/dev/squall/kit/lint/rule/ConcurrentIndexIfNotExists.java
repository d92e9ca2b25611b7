package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// `create index concurrently if not exists` takes an invalid index for a good one.
final class ConcurrentIndexIfNotExists implements Rule {

    @Override
    public Card card() {
        return new Card(
                "concurrent-index-if-not-exists",
                Level.INFO,
                "`create index concurrently if not exists` takes an invalid index for a good one",
                "A build that failed leaves an index that is not used. Run again, this statement"
                        + " sees its name and does nothing.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.ddl() instanceof Ddl.CreateIndex index
                        && index.concurrently()
                        && index.ifNotExists()
                        && !step.scene().migration()
                        && index.index().isPresent()
                ? List.of(
                        Problem.at(
                                        0,
                                        "an invalid "
                                                + index.index().get()
                                                + " that a failed run has left stays")
                                .instead(
                                        "drop index concurrently if exists "
                                                + index.index().get()
                                                + ";\n"
                                                + step.statement()
                                                        .sql()
                                                        .replaceFirst(
                                                                "(?i)\\s+if\\s+not\\s+exists", "")
                                                + ";"))
                : List.of();
    }
}
