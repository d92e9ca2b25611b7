package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// Tables are emptied with `cascade`.
final class BanTruncateCascade implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-truncate-cascade",
                Level.ERROR,
                "tables are emptied with `cascade`",
                "Every table that refers to them is emptied too, and so on.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.ddl() instanceof Ddl.Truncate truncate
                        && truncate.cascade()
                        && truncate.tables().stream().anyMatch(table -> !step.isFresh(table))
                ? List.of(
                        Problem.at(0, "all tables that refer to these lose their rows too")
                                .instead(
                                        "-- name each table that is to be emptied, without"
                                                + " cascade"))
                : List.of();
    }
}
