package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A statement that locks a table runs without a limit.
final class RequireStatementTimeout implements Rule {

    @Override
    public Card card() {
        return new Card(
                "require-statement-timeout",
                Level.INFO,
                "a statement that locks a table runs without a limit",
                "If it takes longer than thought, everybody waits until somebody notices.");
    }

    @Override
    public List<Problem> check(Step step) {
        return Queues.firstThatQueues(step, "statement_timeout")
                .map(
                        what ->
                                List.of(
                                        Problem.at(
                                                        0,
                                                        "nothing ends it if it takes longer than"
                                                                + " thought")
                                                .instead(
                                                        "set statement_timeout = '10s';\n"
                                                                + step.statement().sql()
                                                                + ";")))
                .orElse(List.of());
    }

    @Override
    public boolean onlyFirst() {
        return true;
    }
}
