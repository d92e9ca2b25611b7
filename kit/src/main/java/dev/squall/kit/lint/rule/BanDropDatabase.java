package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A database is dropped.
final class BanDropDatabase implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-drop-database",
                Level.ERROR,
                "a database is dropped",
                "Everything in it is gone.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.ddl() instanceof Ddl.Drop drop && drop.kind().equals("database")
                ? List.of(Problem.at(0, "everything in it is lost"))
                : List.of();
    }
}
