package dev.squall.kit.lint;

import dev.squall.kit.lint.measure.Outcome;
import dev.squall.kit.lint.source.SourceStatement;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Statements of a file that the scratch server has refused.
///
/// @param part the file
/// @param outcomes what became of its statements
record Failures(LintPart part, List<Outcome> outcomes) {

    private static final String SYNTAX = "42601";

    /// A statement that failed.
    record Found(Card card, SourceStatement statement, Problem problem) {}

    /// Of those that fail for lack of something, the first: what is below it may fail because of
    /// it.
    ///
    /// @param known whether a rule says already that a statement fails
    List<Found> problems(Predicate<SourceStatement> known) {
        List<Found> found = new ArrayList<>();
        Found first = null;
        int more = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            SourceStatement statement = part.file().statements().get(i);
            if (!(outcomes.get(i) instanceof Outcome.Failed failed) || known.test(statement)) {
                continue;
            }
            int at = at(statement, failed.position());
            if (failed.state().equals(SYNTAX)) {
                found.add(
                        new Found(
                                EngineRules.SYNTAX_ERROR,
                                statement,
                                Problem.at(at, failed.message())));
            } else if (first == null) {
                Card card =
                        part.grounded() && !isOfServer(failed)
                                ? EngineRules.STATEMENT_FAILS
                                : EngineRules.NOT_MEASURED;
                first = new Found(card, statement, Problem.at(at, failed.message()));
            } else {
                more++;
            }
        }
        if (first != null) {
            String count = more == 0 ? "" : " (and " + more + " more below)";
            Problem all = Problem.at(first.problem().at(), first.problem().what() + count);
            found.add(new Found(first.card(), first.statement(), all));
        }
        return found;
    }

    /// A role, an extension or a right that this server does not have.
    private static boolean isOfServer(Outcome.Failed failed) {
        String message = failed.message();
        return failed.state().equals("58P01")
                || failed.state().equals("42501")
                || failed.state().equals("57014")
                || message.contains("extension \"")
                || message.contains("role \"");
    }

    private static int at(SourceStatement statement, int position) {
        String sql = statement.sql();
        boolean inside = position > 0 && position <= sql.codePointCount(0, sql.length()) + 1;
        return inside ? sql.offsetByCodePoints(0, position - 1) : 0;
    }
}
