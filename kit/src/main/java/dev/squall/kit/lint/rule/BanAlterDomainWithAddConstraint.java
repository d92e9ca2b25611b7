package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.DdlConstraint;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A constraint is added to a domain that is there.
final class BanAlterDomainWithAddConstraint implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-alter-domain-with-add-constraint",
                Level.ERROR,
                "a constraint is added to a domain that is there",
                "Every column of that domain, in every table, is read under a lock against writes."
                    + " `not valid` looks at new values only; `validate constraint` comes later.");
    }

    @Override
    public List<Problem> check(Step step) {
        if (step.ddl() instanceof Ddl.AlterDomain alter
                && !step.isFreshType(alter.domain())
                && (alter.setsNotNull()
                        || alter.constraint().filter(c -> !c.notValid()).isPresent())) {
            String name = alter.constraint().map(c -> c.nameOn(alter.domain())).orElse("…");
            String text =
                    alter.constraint().map(DdlConstraint::text).orElse("check (value is not null)");
            return List.of(
                    Problem.at(
                                    0,
                                    "SHARE on every table with a column of "
                                            + alter.domain()
                                            + ": writes wait until all of them are read")
                            .instead(
                                    "alter domain "
                                            + alter.domain()
                                            + " add constraint "
                                            + name
                                            + " "
                                            + text
                                            + " not valid;\n"
                                            + "-- in a later transaction:\n"
                                            + "alter domain "
                                            + alter.domain()
                                            + " validate constraint "
                                            + name
                                            + ";"));
        }
        return List.of();
    }
}
