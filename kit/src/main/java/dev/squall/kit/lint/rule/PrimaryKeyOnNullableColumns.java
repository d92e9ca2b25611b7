package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.DdlConstraint.Kind;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// An index becomes a primary key over columns that may be null.
final class PrimaryKeyOnNullableColumns implements Rule {

    @Override
    public Card card() {
        return new Card(
                "primary-key-on-nullable-columns",
                Level.ERROR,
                "an index becomes a primary key over columns that may be null",
                "PostgreSQL makes them `not null` first, and reads all rows for it while nobody can"
                        + " use the table.");
    }

    @Override
    public List<Problem> check(Step step) {
        DdlName table = step.table();
        return step.changes(TableAction.AddConstraint.class).stream()
                .filter(add -> add.constraint().kind() == Kind.PRIMARY_KEY)
                .filter(add -> add.constraint().usingIndex().isPresent() && !step.isQuick())
                .filter(add -> step.measured().isPresent() || isNullable(step, table, add))
                .map(
                        add ->
                                Problem.at(
                                                add.at(),
                                                "ACCESS EXCLUSIVE on "
                                                        + table
                                                        + " while all of its rows are read for"
                                                        + " nulls")
                                        .instead(
                                                "-- make its columns not null first, as for"
                                                        + " adding-not-nullable-field"))
                .toList();
    }

    private static boolean isNullable(Step step, DdlName table, TableAction.AddConstraint add) {
        return step.indexColumns(add.constraint().usingIndex().orElseThrow()).stream()
                .anyMatch(column -> step.allowsNull(table, column));
    }
}
