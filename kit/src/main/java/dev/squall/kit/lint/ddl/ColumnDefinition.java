package dev.squall.kit.lint.ddl;

import java.util.List;
import java.util.Optional;

/// A column in `create table` or `add column`.
///
/// @param name its name
/// @param type its type
/// @param notNull whether `not null` is written, or follows from a primary key
/// @param defaultValue its default
/// @param generated what it is computed by
/// @param stored whether what is computed is stored
/// @param identity whether it is an identity column
/// @param constraints its keys, checks and references, as constraints of the table
/// @param at where it begins in the statement
public record ColumnDefinition(
        DdlName name,
        SqlType type,
        boolean notNull,
        Optional<SqlExpression> defaultValue,
        Optional<SqlExpression> generated,
        boolean stored,
        boolean identity,
        List<DdlConstraint> constraints,
        int at) {

    /// A column.
    public ColumnDefinition {
        constraints = List.copyOf(constraints);
    }

    /// Whether it has a constraint of this kind.
    public boolean has(DdlConstraint.Kind kind) {
        return constraints.stream().anyMatch(c -> c.kind() == kind);
    }
}
