package dev.squall.run;

import dev.squall.error.Report;
import dev.squall.sql.Statement;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ServerErrorMessage;

/// One failure, on its way from the driver's exception to Squall's: the texts without values.
///
/// @param error what the driver threw
/// @param server what the server said, if it was the server
/// @param statement what was running, if it was a statement
record Failure(
        SQLException error, @Nullable ServerErrorMessage server, @Nullable Statement statement) {

    private static final Pattern QUOTED_VALUE = Pattern.compile("\".*\"", Pattern.DOTALL);

    /// Of a wrong setting (22023) the name may be said: `role "nobody" does not exist`.
    private static final Pattern VALUE_OF_SETTING =
            Pattern.compile("(?<=: )\".*\"", Pattern.DOTALL);

    private static final Pattern LITERAL = Pattern.compile("'.*'", Pattern.DOTALL);

    private static final Pattern COPIED =
            Pattern.compile("^COPY ([^,:\\n]+, line \\d+(, column [^,:\\n]+)?)", Pattern.MULTILINE);

    String state() {
        return error.getSQLState() == null ? "" : error.getSQLState();
    }

    /// The first sentence, with the values of the application masked.
    String message() {
        String message = server == null ? error.getMessage() : server.getMessage();
        if (message == null) {
            return "no reason was given";
        }
        String masked = message;
        if (state().startsWith("42") || state().startsWith("0A")) {
            if (!hasLiterals()) {
                return message;
            }
            masked = LITERAL.matcher(masked).replaceAll("(masked)");
        }
        if (state().startsWith("22")) {
            Pattern value = state().equals("22023") ? VALUE_OF_SETTING : QUOTED_VALUE;
            masked = value.matcher(masked).replaceAll("(masked)");
        }
        for (int i = 0; statement != null && i < statement.size(); i++) {
            Object value = statement.value(i);
            String text = value == null ? "" : value.toString();
            if (text.length() > 2) {
                masked = masked.replace(text, "(masked)");
            }
        }
        return masked;
    }

    @Nullable String hint() {
        return server == null ? null : server.getHint();
    }

    /// A report with the statement and its binds below what happened.
    Report report(String problem) {
        return withStatement(Report.of(problem));
    }

    Report withStatement(Report report) {
        if (statement == null) {
            return report;
        }
        // of several statements the server counts in one of them, and does not say in which
        boolean single = statement.parts().isEmpty();
        int position = server == null || !single || hasLiterals() ? 0 : server.getPosition();
        return report.line("copied", copied())
                .line("statement", StatementText.of(statement.sql(), position))
                .line("binds", MaskedBinds.of(statement));
    }

    /// Whether the values stand in the text that was sent, as in a COPY of a query.
    private boolean hasLiterals() {
        return statement != null && statement.size() > 0 && statement.sql().startsWith("copy (");
    }

    /// Whether it is one of a COPY.
    boolean isCopy() {
        return statement != null && statement.sql().startsWith("copy ");
    }

    /// Where a COPY has failed: `events, line 17, column name`; what the server adds is a value.
    private @Nullable String copied() {
        String where = server == null ? null : server.getWhere();
        if (where == null || !isCopy()) {
            return null;
        }
        Matcher line = COPIED.matcher(where);
        return line.find() ? line.group(1) : null;
    }

    /// What stands below Squall's exception: the driver's stack, and nothing that it quoted.
    SQLException cause() {
        SQLException cause = new SQLException(message(), state());
        cause.setStackTrace(error.getStackTrace());
        return cause;
    }
}
