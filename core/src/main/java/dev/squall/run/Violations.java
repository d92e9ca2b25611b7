package dev.squall.run;

import dev.squall.error.BrokenConstraint;
import dev.squall.error.CheckViolation;
import dev.squall.error.ExclusionViolation;
import dev.squall.error.ForeignKeyViolation;
import dev.squall.error.NotNullViolation;
import dev.squall.error.Report;
import dev.squall.error.RowLimitExceeded;
import dev.squall.error.SquallException;
import dev.squall.error.UniqueViolation;
import dev.squall.run.ConstraintCatalog.Declared;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ServerErrorMessage;

/// The errors of constraints.
final class Violations {

    /// `Key (email)=(a@b.example) already exists.`: the columns, in whatever language.
    private static final Pattern KEY = Pattern.compile("\\(([^=]*)\\)=\\(");

    private static final Pattern OTHER_TABLE = Pattern.compile("\"([^\"]+)\"\\.?$");

    private Violations() {}

    static SquallException of(
            Failure failure, ServerErrorMessage server, ConstraintCatalog catalog) {
        String table = text(server.getTable());
        String name = text(server.getConstraint());
        String column = text(server.getColumn());
        String domain = text(server.getDatatype());
        Declared declared =
                catalog.find(text(server.getSchema()), table, name.isEmpty() ? column : name);
        List<String> columns = columns(server, column, declared);
        BrokenConstraint broken =
                new BrokenConstraint(
                        text(server.getSchema()),
                        table,
                        name,
                        columns,
                        declared == null ? "" : declared.at());
        Throwable cause = failure.cause();
        return switch (failure.state()) {
            case "23505" -> new UniqueViolation(broken, unique(failure, broken), cause);
            case "23503", "23001" ->
                    new ForeignKeyViolation(broken, reference(failure, server, broken), cause);
            case "23502" -> new NotNullViolation(broken, notNull(failure, broken, domain), cause);
            case "23P01" ->
                    new ExclusionViolation(
                            broken,
                            document(
                                    failure,
                                    broken,
                                    "A row of " + table + " conflicts with another"),
                            cause);
            default ->
                    declared != null && declared.rowLimit()
                            ? new RowLimitExceeded(broken, limit(failure, broken), cause)
                            : new CheckViolation(broken, check(failure, broken, domain), cause);
        };
    }

    private static Report document(Failure failure, BrokenConstraint broken, String problem) {
        return failure.withStatement(
                Report.of(problem)
                        .line(
                                broken.name().isEmpty() ? "column" : "constraint",
                                broken.toString()));
    }

    private static Report unique(Failure failure, BrokenConstraint broken) {
        List<String> columns = broken.columns();
        String what =
                columns.isEmpty() ? "with these values" : "with this " + String.join(", ", columns);
        String handle = camelCase(broken.table());
        String conflict =
                columns.isEmpty() || !columns.stream().allMatch(c -> c.matches("[a-z0-9_]+"))
                        ? "…"
                        : String.join(
                                ", ",
                                columns.stream().map(c -> handle + '.' + camelCase(c)).toList());
        return document(
                        failure,
                        broken,
                        "A row of " + broken.table() + " " + what + " exists already")
                .hint(
                        (failure.isCopy() ? "COPY knows no conflicts: use insertAll(…)" : "use ")
                                + ".onConflict("
                                + conflict
                                + ").doNothing() or .doUpdate(…) if a second one is expected");
    }

    private static Report reference(
            Failure failure, ServerErrorMessage server, BrokenConstraint broken) {
        Matcher other = OTHER_TABLE.matcher(text(server.getDetail()));
        String named = other.find() ? other.group(1) : "";
        if (!named.isEmpty() && named.equals(broken.table()) && isStillReferred(server)) {
            return document(failure, broken, "Rows of " + named + " still refer to this row")
                    .hint("delete them first, or declare the reference with onDelete = CASCADE");
        }
        String target = named.isEmpty() ? "the table it refers to" : named;
        String columns =
                broken.columns().isEmpty() ? "" : "." + String.join(", ", broken.columns());
        return document(
                failure,
                broken,
                "No row of " + target + " is there for " + broken.table() + columns);
    }

    private static boolean isStillReferred(ServerErrorMessage server) {
        return text(server.getMessage()).startsWith("update or delete")
                || text(server.getDetail()).contains("referenced from");
    }

    private static Report notNull(Failure failure, BrokenConstraint broken, String domain) {
        String column = String.join(", ", broken.columns());
        return document(
                failure,
                broken,
                column.isEmpty()
                        ? subject(broken, domain) + " is null"
                        : "A row of " + broken.table() + " has no value for " + column);
    }

    /// A domain's value need not be that of a row.
    private static String subject(BrokenConstraint broken, String domain) {
        return broken.table().isEmpty() && !domain.isEmpty()
                ? "A value of the domain " + domain
                : "A row of " + broken.table();
    }

    private static Report check(Failure failure, BrokenConstraint broken, String domain) {
        return document(
                failure,
                broken,
                broken.name().isEmpty()
                        ? failure.message()
                        : subject(broken, domain) + " breaks the check " + broken.name());
    }

    private static Report limit(Failure failure, BrokenConstraint broken) {
        return document(
                failure, broken, "There are as many rows of " + broken.table() + " as may be");
    }

    private static List<String> columns(
            ServerErrorMessage server, String column, @Nullable Declared declared) {
        if (declared != null && !declared.columns().isEmpty()) {
            return declared.columns();
        }
        if (!column.isEmpty()) {
            return List.of(column);
        }
        if (isStillReferred(server)) {
            return List.of(); // the key that the server names is that of the other table
        }
        Matcher key = KEY.matcher(text(server.getDetail()));
        return key.find() ? List.of(key.group(1).split(", ")) : List.of();
    }

    private static String camelCase(String name) {
        return Pattern.compile("_+([a-z0-9])")
                .matcher(name)
                .replaceAll(match -> match.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
