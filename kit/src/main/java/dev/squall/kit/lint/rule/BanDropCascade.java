package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.ArrayList;
import java.util.List;

/// Something is dropped with `cascade`.
final class BanDropCascade implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-drop-cascade",
                Level.WARNING,
                "something is dropped with `cascade`",
                "What depends on it goes too, and nothing says what that is: views, foreign keys of"
                        + " other tables, columns.");
    }

    @Override
    public List<Problem> check(Step step) {
        List<Problem> problems = new ArrayList<>();
        switch (step.ddl()) {
            case Ddl.Drop drop
                    when drop.cascade()
                            && drop.names().stream().anyMatch(n -> !known(step, drop, n)) ->
                    problems.add(problem(0));
            case Ddl.DropIndex drop when drop.cascade() -> problems.add(problem(0));
            default -> {
                step.changes(TableAction.DropColumn.class).stream()
                        .filter(TableAction.DropColumn::cascade)
                        .forEach(drop -> problems.add(problem(drop.at())));
                step.changes(TableAction.DropConstraint.class).stream()
                        .filter(TableAction.DropConstraint::cascade)
                        .forEach(drop -> problems.add(problem(drop.at())));
            }
        }
        return problems;
    }

    private static boolean known(Step step, Ddl.Drop drop, DdlName name) {
        return drop.kind().equals("table")
                ? step.isFresh(name)
                : step.isFreshType(name) || step.isFreshOther(drop.kind(), name);
    }

    private static Problem problem(int at) {
        return Problem.at(
                        at, "everything that depends on it is dropped as well, without being named")
                .instead("-- drop what depends on it by name first, then this without cascade");
    }
}
