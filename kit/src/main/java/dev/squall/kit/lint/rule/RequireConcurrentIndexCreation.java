package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// An index is built without `concurrently`.
final class RequireConcurrentIndexCreation implements Rule {

    @Override
    public Card card() {
        return new Card(
                "require-concurrent-index-creation",
                Level.ERROR,
                "an index is built without `concurrently`",
                "Writes wait until it is built. `concurrently` takes longer and stops nobody.");
    }

    @Override
    public List<Problem> check(Step step) {
        if (!(step.ddl() instanceof Ddl.CreateIndex index)
                || index.concurrently()
                || index.only()
                || step.touchesNothing()
                || step.isFresh(index.table())) {
            return List.of();
        }
        return List.of(
                Problem.at(
                                0,
                                "SHARE on "
                                        + index.table()
                                        + ": writes wait until the index is built")
                        .instead(
                                step.isPartitioned(index.table())
                                        ? parts(index)
                                        : concurrently(step)));
    }

    private static String concurrently(Step step) {
        String sql = step.statement().sql().replaceFirst("(?i)\\bindex\\b", "index concurrently");
        return (step.scene().migration() ? "-- squall:outside-transaction\n" : "") + sql + ";";
    }

    private static String parts(Ddl.CreateIndex index) {
        String name = index.index().map(DdlName::written).orElse("…");
        return "create index "
                + name
                + " on only "
                + index.table()
                + " "
                + index.tail()
                + ";\n-- for each partition: create index concurrently, then\nalter index "
                + name
                + " attach partition …;";
    }
}
