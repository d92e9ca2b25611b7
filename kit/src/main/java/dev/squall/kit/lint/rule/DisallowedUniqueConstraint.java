package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.DdlConstraint;
import dev.squall.kit.lint.ddl.DdlConstraint.Kind;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;
import java.util.stream.Stream;

/// A unique constraint is added to a table that is there.
final class DisallowedUniqueConstraint implements Rule {

    @Override
    public Card card() {
        return new Card(
                "disallowed-unique-constraint",
                Level.ERROR,
                "a unique constraint is added to a table that is there",
                "Its index is built while nobody can read or write the table. Built concurrently"
                        + " before, the index becomes the constraint in a moment.");
    }

    @Override
    public List<Problem> check(Step step) {
        DdlName table = step.table();
        Stream<Problem> added =
                step.changes(TableAction.AddConstraint.class).stream()
                        .filter(add -> add.constraint().kind() == Kind.UNIQUE)
                        .filter(add -> add.constraint().usingIndex().isEmpty())
                        .map(add -> problem(table, add.at(), add.constraint()));
        Stream<Problem> inline =
                step.changes(TableAction.AddColumn.class).stream()
                        .flatMap(add -> add.column().constraints().stream())
                        .filter(c -> c.kind() == Kind.UNIQUE)
                        .map(c -> problem(table, c.at(), c));
        return Stream.concat(added, inline).toList();
    }

    private static Problem problem(DdlName table, int at, DdlConstraint key) {
        String name = key.nameOn(table);
        return Problem.at(
                        at,
                        "the index of "
                                + name
                                + " is built under ACCESS EXCLUSIVE on "
                                + table
                                + ": nobody reads or writes it meanwhile")
                .instead(
                        "create unique index concurrently "
                                + name
                                + " on "
                                + table
                                + " ("
                                + String.join(", ", key.columns())
                                + ");\nalter table "
                                + table
                                + " add constraint "
                                + name
                                + " unique using index "
                                + name
                                + ";");
    }
}
