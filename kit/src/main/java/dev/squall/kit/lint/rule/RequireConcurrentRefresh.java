package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A materialized view is refreshed without `concurrently`.
final class RequireConcurrentRefresh implements Rule {

    @Override
    public Card card() {
        return new Card(
                "require-concurrent-refresh",
                Level.WARNING,
                "a materialized view is refreshed without `concurrently`",
                "Nobody reads it until its query is done. With a unique index, `concurrently` lets"
                        + " them read the old rows meanwhile.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.ddl() instanceof Ddl.Refresh refresh
                        && !refresh.concurrently()
                        && refresh.withData()
                        && !step.isFreshOther("materialized view", refresh.view())
                ? List.of(
                        Problem.at(
                                        0,
                                        "ACCESS EXCLUSIVE on "
                                                + refresh.view()
                                                + " while its query runs")
                                .instead(
                                        "refresh materialized view concurrently "
                                                + refresh.view()
                                                + ";"))
                : List.of();
    }
}
