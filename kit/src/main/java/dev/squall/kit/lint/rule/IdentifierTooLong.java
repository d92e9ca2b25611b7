package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import dev.squall.kit.script.Token;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A name is longer than 63 bytes.
final class IdentifierTooLong implements Rule {

    @Override
    public Card card() {
        return new Card(
                "identifier-too-long",
                Level.WARNING,
                "a name is longer than 63 bytes",
                "PostgreSQL cuts it off with a notice that nobody reads, so that two names may"
                        + " become one.");
    }

    @Override
    public List<Problem> check(Step step) {
        String sql = step.statement().sql();
        return step.statement().tokens().stream()
                .filter(
                        token ->
                                token.kind() == Token.Kind.WORD
                                        || token.kind() == Token.Kind.QUOTED_NAME)
                .filter(token -> name(token.in(sql)).getBytes(StandardCharsets.UTF_8).length > 63)
                .map(token -> Problem.at(token.start(), "it becomes " + cut(name(token.in(sql)))))
                .toList();
    }

    private static String name(String written) {
        return written.startsWith("\"")
                ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
                : written;
    }

    private static String cut(String name) {
        StringBuilder cut = new StringBuilder();
        name.codePoints()
                .takeWhile(
                        point ->
                                (cut + Character.toString(point))
                                                .getBytes(StandardCharsets.UTF_8)
                                                .length
                                        <= 63)
                .forEach(cut::appendCodePoint);
        return cut.toString();
    }
}
