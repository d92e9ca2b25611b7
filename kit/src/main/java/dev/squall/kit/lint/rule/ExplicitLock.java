package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;
import java.util.Locale;

/// A table is locked by hand.
final class ExplicitLock implements Rule {

    @Override
    public Card card() {
        return new Card(
                "explicit-lock",
                Level.INFO,
                "a table is locked by hand",
                "Everybody else waits until the transaction ends, and behind them all who come"
                        + " later.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.ddl() instanceof Ddl.LockTable lock
                        && lock.mode()
                                .matches("access exclusive|exclusive|share row exclusive|share")
                        && lock.tables().stream().anyMatch(table -> !step.isFresh(table))
                ? List.of(
                        Problem.at(
                                0,
                                lock.mode().toUpperCase(Locale.ROOT)
                                        + " is held until the transaction ends"))
                : List.of();
    }
}
