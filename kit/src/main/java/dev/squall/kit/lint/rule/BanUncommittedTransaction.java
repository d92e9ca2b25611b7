package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A transaction is begun and not committed.
final class BanUncommittedTransaction implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-uncommitted-transaction",
                Level.ERROR,
                "a transaction is begun and not committed",
                "When the file ends, everything since `begin` is undone.");
    }

    @Override
    public List<Problem> check(Step step) {
        boolean ends = step.ddl() instanceof Ddl.Commit || step.ddl() instanceof Ddl.Rollback;
        boolean begins = step.ddl() instanceof Ddl.Begin;
        return step.last() && !ends && (step.begun() || begins)
                ? List.of(
                        Problem.at(
                                        0,
                                        "nothing since begin is kept, as the file ends without"
                                                + " commit")
                                .instead(step.statement().sql() + ";\n\ncommit;"))
                : List.of();
    }
}
