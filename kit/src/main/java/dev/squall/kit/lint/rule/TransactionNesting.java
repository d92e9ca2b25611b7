package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A transaction is begun in a transaction, or ended where none is.
final class TransactionNesting implements Rule {

    @Override
    public Card card() {
        return new Card(
                "transaction-nesting",
                Level.ERROR,
                "a transaction is begun in a transaction, or ended where none is",
                "PostgreSQL warns and goes on: the first commit ends everything, and what follows"
                        + " runs by itself.");
    }

    @Override
    public List<Problem> check(Step step) {
        boolean begins = step.ddl() instanceof Ddl.Begin;
        boolean ends = step.ddl() instanceof Ddl.Commit || step.ddl() instanceof Ddl.Rollback;
        if (!begins && !ends) {
            return List.of();
        }
        if (step.scene().migration()) {
            return List.of(
                    Problem.at(0, "transactions are the migrator's: it refuses this statement")
                            .instead(
                                    "-- squall:outside-transaction keeps a statement out of a"
                                            + " transaction"));
        }
        if (begins && step.inTransaction()) {
            return List.of(
                    Problem.at(0, "there is a transaction already: this one is none of its own"));
        }
        return ends && !step.begun()
                ? List.of(
                        Problem.at(
                                0,
                                step.inTransaction()
                                        ? "it ends the transaction that somebody else has begun"
                                                + " around the file"
                                        : "there is no transaction to end"))
                : List.of();
    }
}
