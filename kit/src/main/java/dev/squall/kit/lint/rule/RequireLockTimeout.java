package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A statement waits for a lock without a limit.
final class RequireLockTimeout implements Rule {

    @Override
    public Card card() {
        return new Card(
                "require-lock-timeout",
                Level.WARNING,
                "a statement waits for a lock without a limit",
                "While it waits for one long transaction, everybody else waits behind it: the table"
                        + " is down. With a `lock_timeout` it gives up, and is tried again.");
    }

    @Override
    public List<Problem> check(Step step) {
        return Queues.firstThatQueues(step, "lock_timeout")
                .map(
                        what ->
                                List.of(
                                        Problem.at(
                                                        0,
                                                        what
                                                                + " without a limit, and all others"
                                                                + " wait behind it")
                                                .instead(
                                                        "set lock_timeout = '3s';\n"
                                                                + step.statement().sql()
                                                                + ";")))
                .orElse(List.of());
    }

    @Override
    public boolean onlyFirst() {
        return true;
    }
}
