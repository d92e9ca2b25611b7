package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A table is dropped.
final class BanDropTable implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-drop-table",
                Level.WARNING,
                "a table is dropped",
                "Its rows are gone, and programs that still name it fail.");
    }

    @Override
    public List<Problem> check(Step step) {
        if (!(step.ddl() instanceof Ddl.Drop drop)
                || !drop.kind().matches("table|foreign table|materialized view")
                || step.touchesNothing()) {
            return List.of();
        }
        return drop.names().stream()
                .filter(name -> !step.isFresh(name) && !step.isFreshOther(drop.kind(), name))
                .map(name -> problem(drop, name))
                .toList();
    }

    private static Problem problem(Ddl.Drop drop, DdlName name) {
        return drop.kind().equals("table")
                ? Problem.at(
                        name.at(),
                        "the rows of " + name + " are lost, and statements that name it fail")
                : Problem.at(name.at(), "statements that name " + name + " fail").lower(Level.INFO);
    }
}
