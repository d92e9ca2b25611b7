package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A domain is created with a constraint.
final class BanCreateDomainWithConstraint implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-create-domain-with-constraint",
                Level.INFO,
                "a domain is created with a constraint",
                "To change the constraint later, every column of the domain is read under a lock. A"
                        + " check on the table can be replaced without one.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.ddl() instanceof Ddl.CreateDomain domain && domain.constrained()
                ? List.of(
                        Problem.at(
                                0,
                                "another constraint of "
                                        + domain.domain()
                                        + " will mean that all of its columns are read under a"
                                        + " lock"))
                : List.of();
    }
}
