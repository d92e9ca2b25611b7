package dev.squall.kit.lint.ddl;

import dev.squall.kit.lint.ddl.DdlConstraint.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a constraint of a table: `constraint adults check (age > 17) not valid`.
final class ConstraintReader {

    private ConstraintReader() {}

    /// Whether a constraint begins here, and no column.
    static boolean begins(Cursor cursor) {
        return cursor.is("constraint")
                || cursor.is("primary", "key")
                || cursor.is("foreign", "key")
                || cursor.is("check")
                || cursor.is("unique")
                || cursor.is("exclude", "using")
                || (cursor.is("exclude") && cursor.word(1).isEmpty())
                || cursor.is("not", "null");
    }

    static DdlConstraint read(Cursor cursor) {
        int at = cursor.position();
        Optional<DdlName> name = Optional.empty();
        if (cursor.take("constraint")) {
            name = Optional.of(cursor.name());
        }
        String text = cursor.rest();
        Kind kind = kind(cursor);
        List<String> columns = new ArrayList<>();
        Optional<SqlExpression> condition = Optional.empty();
        Optional<DdlName> references = Optional.empty();
        Optional<DdlName> usingIndex = Optional.empty();
        cursor.take("nulls", "not", "distinct");
        cursor.take("nulls", "distinct");
        if (cursor.take("using", "index")) {
            usingIndex = Optional.of(cursor.name());
        } else if (kind == Kind.NOT_NULL) {
            columns.add(cursor.name().last());
        } else if (kind == Kind.CHECK) {
            condition = Optional.of(cursor.parentheses().expression(Set.of()));
        } else if (kind == Kind.EXCLUDE) {
            cursor.seek("with");
        } else if (cursor.isSymbol("(")) {
            columns.addAll(columns(cursor.parentheses()));
        }
        if (kind == Kind.FOREIGN_KEY && cursor.seek("references")) {
            cursor.skip();
            references = Optional.of(cursor.name());
        }
        boolean notValid = cursor.has("not", "valid");
        return new DdlConstraint(
                name, kind, columns, references, condition, usingIndex, notValid, text, at);
    }

    private static Kind kind(Cursor cursor) {
        if (cursor.take("primary", "key")) {
            return Kind.PRIMARY_KEY;
        }
        if (cursor.take("foreign", "key")) {
            return Kind.FOREIGN_KEY;
        }
        if (cursor.take("unique")) {
            return Kind.UNIQUE;
        }
        if (cursor.take("check")) {
            return Kind.CHECK;
        }
        if (cursor.take("exclude")) {
            return Kind.EXCLUDE;
        }
        return cursor.take("not", "null") ? Kind.NOT_NULL : Kind.OTHER;
    }

    static List<String> columns(Cursor inside) {
        return inside.parts().stream()
                .map(part -> part.name().last())
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
