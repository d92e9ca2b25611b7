package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.ColumnDefinition;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.SqlExpression;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// A column is added whose value must be computed for each row.
final class AddingFieldWithDefault implements Rule {

    @Override
    public Card card() {
        return new Card(
                "adding-field-with-default",
                Level.ERROR,
                "a column is added whose value must be computed for each row",
                "A default that is another value for each row, and a stored generated column, write"
                        + " the whole table anew while nobody can read it.");
    }

    @Override
    public List<Problem> check(Step step) {
        return step.changes(TableAction.AddColumn.class).stream()
                .filter(add -> !step.isWithoutRewrite() && rewrites(step, add.column()))
                .map(add -> problem(step.table(), add))
                .toList();
    }

    private static boolean rewrites(Step step, ColumnDefinition column) {
        if (column.generated().isPresent()) {
            return column.stored();
        }
        return column.defaultValue().isPresent()
                && (!step.since(11) || Volatility.mayBeVolatile(column.defaultValue().get()));
    }

    private static Problem problem(DdlName table, TableAction.AddColumn add) {
        DdlName column = add.column().name();
        String begin = "alter table " + table + " add column " + column + " " + add.column().type();
        if (add.column().generated().isPresent()) {
            return Problem.at(
                            add.at(),
                            table
                                    + " is written anew under ACCESS EXCLUSIVE to store "
                                    + column
                                    + " in each row")
                    .instead(
                            begin
                                    + ";\n"
                                    + "-- a trigger that computes it for new rows, and an update in"
                                    + " batches for the others;\n"
                                    + "-- since PostgreSQL 18 `generated always as (…) virtual`"
                                    + " needs no rewrite");
        }
        String value = add.column().defaultValue().map(SqlExpression::text).orElse("");
        return Problem.at(
                        add.at(),
                        table
                                + " is written anew under ACCESS EXCLUSIVE, as "
                                + value
                                + " may be another value for each row")
                .instead(
                        begin
                                + ";\nalter table "
                                + table
                                + " alter column "
                                + column
                                + " set default "
                                + value
                                + ";\n-- then update the rows that are there, in batches");
    }
}
