package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.DdlConstraint;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.ArrayList;
import java.util.List;

/// A file of several statements, each for itself, cannot run again after it failed half way.
final class PreferRobustStmts implements Rule {

    @Override
    public Card card() {
        return new Card(
                "prefer-robust-stmts",
                Level.WARNING,
                "a file of several statements, each for itself, cannot run again after it failed"
                        + " half way",
                "What was done before the failure is still there. `if exists` and `if not exists`,"
                        + " or one transaction, let it run again.");
    }

    @Override
    public List<Problem> check(Step step) {
        if (step.scene().migration() || step.inTransaction() || step.alone()) {
            return List.of();
        }
        return switch (step.ddl()) {
            case Ddl.CreateTable create when !create.ifNotExists() && !create.temporary() ->
                    problem("create table if not exists " + create.table() + " …");
            case Ddl.CreateIndex index when !index.ifNotExists() && index.index().isPresent() ->
                    problem("create index … if not exists " + index.index().get() + " …");
            case Ddl.DropIndex drop when !drop.ifExists() -> problem("drop index … if exists …");
            case Ddl.Drop drop when !drop.ifExists() ->
                    problem("drop " + drop.kind() + " if exists …");
            case Ddl.CreateType type -> problem("-- in a transaction with what follows");
            case Ddl.AddEnumValue add when !add.ifNotExists() ->
                    problem("alter type " + add.type() + " add value if not exists …");
            case Ddl.Create create when isPlain(create) ->
                    problem("create " + create.kind() + " if not exists " + create.name() + " …");
            case Ddl.AlterTable alter -> altered(step, alter);
            default -> List.of();
        };
    }

    private static boolean isPlain(Ddl.Create create) {
        return !create.ifNotExists()
                && create.kind().matches("schema|sequence|materialized view|extension");
    }

    private static List<Problem> altered(Step step, Ddl.AlterTable alter) {
        List<Problem> problems = new ArrayList<>();
        for (TableAction action : alter.actions()) {
            switch (action) {
                case TableAction.AddColumn add when !add.ifNotExists() ->
                        problems.addAll(
                                problem("add column if not exists " + add.column().name() + " …"));
                case TableAction.DropColumn drop when !drop.ifExists() ->
                        problems.addAll(problem("drop column if exists " + drop.column()));
                case TableAction.DropConstraint drop when !drop.ifExists() ->
                        problems.addAll(problem("drop constraint if exists " + drop.constraint()));
                case TableAction.AddConstraint add when !drops(step, alter, add.constraint()) ->
                        problems.addAll(
                                problem(
                                        "drop constraint if exists "
                                                + add.constraint().nameOn(alter.table())
                                                + ", then add it"));
                default -> {
                    // can run twice, or fails for another reason
                }
            }
        }
        return problems;
    }

    private static boolean drops(Step step, Ddl.AlterTable alter, DdlConstraint constraint) {
        String name = constraint.nameOn(alter.table());
        return step.actions(TableAction.DropConstraint.class).stream()
                        .anyMatch(drop -> drop.constraint().written().equals(name))
                || step.droppedConstraint(alter.table(), name);
    }

    private static List<Problem> problem(String instead) {
        return List.of(
                Problem.at(0, "if a later statement fails, this one fails when the file runs again")
                        .instead(instead));
    }
}
