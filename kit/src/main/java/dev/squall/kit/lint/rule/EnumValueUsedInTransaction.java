package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import dev.squall.kit.script.Token;
import java.util.List;

/// A label is used in the transaction that adds it to its type.
final class EnumValueUsedInTransaction implements Rule {

    @Override
    public Card card() {
        return new Card(
                "enum-value-used-in-transaction",
                Level.ERROR,
                "a label is used in the transaction that adds it to its type",
                "PostgreSQL refuses it: a new label can be used when it is committed.");
    }

    @Override
    public List<Problem> check(Step step) {
        if (!step.inTransaction() || step.ddl() instanceof Ddl.AddEnumValue) {
            return List.of();
        }
        return step.statement().tokens().stream()
                .filter(token -> token.kind() == Token.Kind.STRING)
                .filter(
                        token ->
                                step.isLabelOfThisTransaction(
                                        label(token.in(step.statement().sql()))))
                .map(token -> Problem.at(token.start(), "it fails: the label is not committed yet"))
                .toList();
    }

    private static String label(String literal) {
        return literal.startsWith("'") && literal.length() > 1
                ? literal.substring(1, literal.length() - 1).replace("''", "'")
                : literal;
    }
}
