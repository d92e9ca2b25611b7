package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.ColumnDefinition;
import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A column is named twice where it can be only once.
final class BanDuplicateColumnAssignments implements Rule {

    @Override
    public Card card() {
        return new Card(
                "ban-duplicate-column-assignments",
                Level.ERROR,
                "a column is named twice where it can be only once",
                "PostgreSQL refuses it when it runs.");
    }

    @Override
    public List<Problem> check(Step step) {
        return switch (step.ddl()) {
            case Ddl.Update update -> twice(update.columns());
            case Ddl.Insert insert -> twice(insert.columns());
            case Ddl.CreateTable create ->
                    twice(create.columns().stream().map(ColumnDefinition::name).toList());
            default ->
                    twice(
                            step.actions(TableAction.AddColumn.class).stream()
                                    .map(add -> add.column().name())
                                    .toList());
        };
    }

    private static List<Problem> twice(List<DdlName> names) {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(DdlName::isPresent)
                .filter(name -> !name.written().contains(".") && !seen.add(name.last()))
                .map(name -> Problem.at(name.at(), "it fails: " + name + " stands here twice"))
                .toList();
    }
}
