package dev.squall.kit.lint.ddl;

import java.util.List;
import java.util.Optional;

/// A constraint of a table or of a domain.
///
/// @param name its name, if it is written
/// @param kind what it demands
/// @param columns the columns that it is about, as far as they are plain ones
/// @param references the table that a foreign key names
/// @param condition what a check demands
/// @param usingIndex the index that becomes it
/// @param notValid whether the rows that are there are not looked at
/// @param text as it is written, without its name
/// @param at where it begins in the statement
public record DdlConstraint(
        Optional<DdlName> name,
        Kind kind,
        List<String> columns,
        Optional<DdlName> references,
        Optional<SqlExpression> condition,
        Optional<DdlName> usingIndex,
        boolean notValid,
        String text,
        int at) {

    /// What a constraint demands.
    public enum Kind {
        PRIMARY_KEY,
        UNIQUE,
        FOREIGN_KEY,
        CHECK,
        EXCLUDE,
        NOT_NULL,
        OTHER
    }

    /// A constraint.
    public DdlConstraint {
        columns = List.copyOf(columns);
    }

    /// Its name; if none is written, the one that PostgreSQL gives it.
    public String nameOn(DdlName table) {
        return name.map(DdlName::written).orElseGet(() -> given(table));
    }

    private String given(DdlName table) {
        String middle = columns.isEmpty() ? "" : "_" + String.join("_", columns);
        return switch (kind) {
            case PRIMARY_KEY -> table.last() + "_pkey";
            case UNIQUE -> table.last() + middle + "_key";
            case FOREIGN_KEY -> table.last() + middle + "_fkey";
            case EXCLUDE -> table.last() + middle + "_excl";
            case NOT_NULL -> table.last() + middle + "_not_null";
            default -> table.last() + middle + "_check";
        };
    }

    /// The column that a check `column is not null` is about.
    public Optional<String> notNullColumn() {
        if (kind == Kind.NOT_NULL) {
            return columns.stream().findFirst();
        }
        return condition
                .map(SqlExpression::plain)
                .filter(text -> text.matches("\"?[^\" ]+\"? is not null"))
                .map(text -> text.replace(" is not null", "").replace("\"", ""));
    }
}
