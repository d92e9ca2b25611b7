package dev.squall.schema.online;

import dev.squall.schema.catalog.table.RelationTable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which rows a partition holds, as a condition: known where one column decides.
///
/// @param key `RANGE (at)`
/// @param bounds `FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')`
record PartitionRows(String key, String bounds) {

    private static final Pattern KEY =
            Pattern.compile("(RANGE|LIST) \\((\"(?:[^\"]|\"\")++\"|[a-z_][a-z0-9_$]*)\\)");
    private static final String VALUE = "((?:'(?:[^']|'')*+'|[^,()'])++)";
    private static final Pattern RANGE =
            Pattern.compile("FOR VALUES FROM \\(" + VALUE + "\\) TO \\(" + VALUE + "\\)");
    private static final Pattern LIST =
            Pattern.compile("FOR VALUES IN \\((" + VALUE + "(?:, " + VALUE + ")*)\\)");

    static PartitionRows of(RelationTable parent, String bounds) {
        return new PartitionRows(Objects.requireNonNullElse(parent.partitionBy(), ""), bounds);
    }

    Optional<String> condition() {
        Matcher of = KEY.matcher(key);
        if (!of.matches()) {
            return Optional.empty();
        }
        String column = of.group(2);
        return of.group(1).equals("RANGE") ? range(column) : list(column);
    }

    private Optional<String> range(String column) {
        Matcher matcher = RANGE.matcher(bounds);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String from = matcher.group(1).strip();
        String to = matcher.group(2).strip();
        return Optional.of(
                column
                        + " is not null"
                        + (from.equals("MINVALUE") ? "" : " and " + column + " >= " + from)
                        + (to.equals("MAXVALUE") ? "" : " and " + column + " < " + to));
    }

    private Optional<String> list(String column) {
        Matcher matcher = LIST.matcher(bounds);
        return matcher.matches() && !matcher.group(1).contains("NULL")
                ? Optional.of(
                        column + " is not null and " + column + " in (" + matcher.group(1) + ")")
                : Optional.empty();
    }
}
