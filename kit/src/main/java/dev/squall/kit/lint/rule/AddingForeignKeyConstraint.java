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

/// A foreign key is added without `not valid`.
final class AddingForeignKeyConstraint implements Rule {

    @Override
    public Card card() {
        return new Card(
                "adding-foreign-key-constraint",
                Level.ERROR,
                "a foreign key is added without `not valid`",
                "Both tables are locked against writes until every row is compared. Added `not"
                        + " valid`, it takes a moment; validated in a later transaction, it stops"
                        + " nobody.");
    }

    @Override
    public List<Problem> check(Step step) {
        DdlName table = step.table();
        Stream<Problem> added =
                step.changes(TableAction.AddConstraint.class).stream()
                        .filter(add -> add.constraint().kind() == Kind.FOREIGN_KEY)
                        .filter(add -> !add.constraint().notValid())
                        .map(add -> problem(table, add.at(), add.constraint()));
        Stream<Problem> inline =
                step.changes(TableAction.AddColumn.class).stream()
                        .flatMap(
                                add ->
                                        add.column().constraints().stream()
                                                .filter(c -> isScanned(add, c)))
                        .map(c -> problem(table, c.at(), c));
        return Stream.concat(added, inline).toList();
    }

    /// A new column without a default holds nothing that could be missing.
    private static boolean isScanned(TableAction.AddColumn add, DdlConstraint constraint) {
        return constraint.kind() == Kind.FOREIGN_KEY && add.column().defaultValue().isPresent();
    }

    private static Problem problem(DdlName table, int at, DdlConstraint key) {
        String name = key.nameOn(table);
        String referenced = key.references().map(DdlName::written).orElse("the other table");
        String text =
                key.text().isEmpty()
                        ? "foreign key ("
                                + String.join(", ", key.columns())
                                + ") references "
                                + referenced
                        : key.text();
        return Problem.at(
                        at,
                        "SHARE ROW EXCLUSIVE on "
                                + table
                                + " and "
                                + referenced
                                + ": writes wait until every row of "
                                + table
                                + " is looked up")
                .instead(
                        "alter table "
                                + table
                                + " add constraint "
                                + name
                                + " "
                                + text
                                + " not valid;\n-- in a later transaction:\nalter table "
                                + table
                                + " validate constraint "
                                + name
                                + ";");
    }
}
