package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.ColumnDefinition;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A column is added that is `not null` and has no default.
final class AddingRequiredField implements Rule {

    @Override
    public Card card() {
        return new Card(
                "adding-required-field",
                Level.ERROR,
                "a column is added that is `not null` and has no default",
                "It fails if the table has a row, and the program that is running does not know the"
                        + " column: its inserts fail.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.changes(TableAction.AddColumn.class).stream()
                .filter(add -> isRequired(add.column()))
                .map(add -> problem(step.table(), add))
                .toList();
    }

    private static boolean isRequired(ColumnDefinition column) {
        return column.notNull()
                && column.defaultValue().isEmpty()
                && column.generated().isEmpty()
                && !column.identity()
                && !column.type().isSerial();
    }

    private static Problem problem(DdlName table, TableAction.AddColumn add) {
        DdlName column = add.column().name();
        String alter = "alter table " + table + " ";
        return Problem.at(
                        add.at(),
                        "it fails unless "
                                + table
                                + " is empty, and so do the inserts of programs that do"
                                + " not know "
                                + column)
                .instead(
                        alter
                                + "add column "
                                + column
                                + " "
                                + add.column().type()
                                + ";\n"
                                + "-- fill it in batches, then as for adding-not-nullable-field");
    }
}
