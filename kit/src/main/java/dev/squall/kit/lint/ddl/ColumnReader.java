package dev.squall.kit.lint.ddl;

import dev.squall.kit.lint.ddl.DdlConstraint.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a column of `create table` or `add column`.
final class ColumnReader {

    private static final Set<String> STOPS =
            Set.of(
                    "constraint",
                    "not",
                    "null",
                    "check",
                    "default",
                    "generated",
                    "unique",
                    "primary",
                    "references",
                    "deferrable",
                    "initially",
                    "collate",
                    "storage",
                    "compression");

    private final Cursor cursor;
    private final List<DdlConstraint> constraints = new ArrayList<>();
    private Optional<DdlName> constraintName = Optional.empty();
    private Optional<SqlExpression> defaultValue = Optional.empty();
    private Optional<SqlExpression> generated = Optional.empty();
    private boolean notNull;
    private boolean stored;
    private boolean identity;

    private ColumnReader(Cursor cursor) {
        this.cursor = cursor;
    }

    static ColumnDefinition read(Cursor cursor) {
        return new ColumnReader(cursor).read();
    }

    private ColumnDefinition read() {
        int at = cursor.position();
        DdlName name = cursor.name();
        SqlType type = TypeReader.read(cursor);
        while (!cursor.atEnd()) {
            clause(name);
        }
        return new ColumnDefinition(
                name, type, notNull, defaultValue, generated, stored, identity, constraints, at);
    }

    private void clause(DdlName name) {
        int at = cursor.position();
        if (cursor.take("constraint")) {
            constraintName = Optional.of(cursor.name());
        } else if (cursor.take("not", "null")) {
            notNull = true;
            constraintName = Optional.empty();
        } else if (cursor.take("default")) {
            defaultValue = Optional.of(cursor.expression(STOPS));
        } else if (cursor.take("generated")) {
            generated();
        } else if (cursor.take("primary", "key")) {
            notNull = true;
            add(name, Kind.PRIMARY_KEY, at, Optional.empty(), Optional.empty());
        } else if (cursor.take("unique")) {
            add(name, Kind.UNIQUE, at, Optional.empty(), Optional.empty());
        } else if (cursor.take("references")) {
            add(name, Kind.FOREIGN_KEY, at, Optional.of(cursor.name()), Optional.empty());
        } else if (cursor.take("check")) {
            SqlExpression condition = cursor.parentheses().expression(Set.of());
            add(name, Kind.CHECK, at, Optional.empty(), Optional.of(condition));
        } else if (cursor.isSymbol("(")) {
            cursor.skipParentheses();
        } else {
            cursor.skip();
        }
    }

    private void generated() {
        if (!cursor.take("always")) {
            cursor.take("by", "default");
        }
        cursor.take("as");
        if (cursor.take("identity")) {
            identity = true;
            notNull = true;
        } else {
            generated = Optional.of(cursor.parentheses().expression(Set.of()));
            stored = cursor.take("stored");
            cursor.take("virtual");
        }
    }

    private void add(
            DdlName column,
            Kind kind,
            int at,
            Optional<DdlName> references,
            Optional<SqlExpression> condition) {
        constraints.add(
                new DdlConstraint(
                        constraintName,
                        kind,
                        List.of(column.last()),
                        references,
                        condition,
                        Optional.empty(),
                        false,
                        "",
                        at));
        constraintName = Optional.empty();
    }
}
