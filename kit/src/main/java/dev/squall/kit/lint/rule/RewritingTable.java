package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.ArrayList;
import java.util.List;

/// A table is moved or its storage changes, so that all of it is written anew.
final class RewritingTable implements Rule {

    @Override
    public Card card() {
        return new Card(
                "rewriting-table",
                Level.ERROR,
                "a table is moved or its storage changes, so that all of it is written anew",
                "Nobody can read or write it until that is done.");
    }

    @Override
    public List<Problem> check(Step step) {
        List<Problem> problems = new ArrayList<>();
        step.changes(TableAction.Move.class).stream()
                .filter(move -> !step.isWithoutRewrite())
                .forEach(move -> problems.add(problem(step.table(), move.at())));
        step.changes(TableAction.SetExpression.class).stream()
                .filter(set -> !step.isWithoutRewrite())
                .forEach(set -> problems.add(problem(step.table(), set.at())));
        return problems;
    }

    private static Problem problem(DdlName table, int at) {
        return Problem.at(at, "ACCESS EXCLUSIVE on " + table + " until all of it is written again");
    }
}
