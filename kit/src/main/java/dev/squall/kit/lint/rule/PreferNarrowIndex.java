package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// An index that is not unique has more than three columns.
final class PreferNarrowIndex implements Rule {

    @Override
    public Card card() {
        return new Card(
                "prefer-narrow-index",
                Level.INFO,
                "an index that is not unique has more than three columns",
                "Columns behind the third rarely narrow a search, and every write keeps them up.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.ddl() instanceof Ddl.CreateIndex index
                        && !index.unique()
                        && index.keys().size() > 3
                ? List.of(
                        Problem.at(
                                0,
                                "the index keeps "
                                        + index.keys().size()
                                        + " columns of "
                                        + index.table()
                                        + " up to date"))
                : List.of();
    }
}
