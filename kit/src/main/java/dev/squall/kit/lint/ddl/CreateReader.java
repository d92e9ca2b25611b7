package dev.squall.kit.lint.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `create …`.
final class CreateReader {

    private final Cursor cursor;

    CreateReader(Cursor cursor) {
        this.cursor = cursor;
    }

    Ddl read() {
        cursor.take("create");
        boolean replaces = cursor.take("or", "replace");
        cursor.takeAny("global", "local");
        boolean temporary = cursor.takeAny("temporary", "temp");
        cursor.take("unlogged");
        if (cursor.take("table")) {
            return table(temporary);
        }
        if (cursor.is("unique", "index") || cursor.is("index")) {
            return index();
        }
        if (cursor.is("constraint", "trigger") || cursor.is("trigger")) {
            return trigger();
        }
        if (cursor.take("domain")) {
            return domain();
        }
        if (cursor.take("type")) {
            DdlName type = cursor.name();
            return new Ddl.CreateType(type, cursor.is("as", "enum"));
        }
        return other(replaces);
    }

    private Ddl other(boolean replaces) {
        String kind = cursor.word();
        cursor.skip();
        if (kind.matches("materialized|foreign|event|access|text|recursive|user")) {
            kind += " " + cursor.word();
            cursor.skip();
        }
        boolean ifNotExists = cursor.take("if", "not", "exists");
        return new Ddl.Create(kind, cursor.name(), replaces, ifNotExists);
    }

    private Ddl table(boolean temporary) {
        boolean ifNotExists = cursor.take("if", "not", "exists");
        DdlName name = cursor.name();
        Optional<DdlName> partitionOf = Optional.empty();
        if (cursor.take("partition", "of")) {
            partitionOf = Optional.of(cursor.name());
        }
        List<ColumnDefinition> columns = new ArrayList<>();
        List<DdlConstraint> constraints = new ArrayList<>();
        if (cursor.isSymbol("(")) {
            for (Cursor part : cursor.parentheses().parts()) {
                if (ConstraintReader.begins(part)) {
                    constraints.add(ConstraintReader.read(part));
                } else if (!part.is("like")) {
                    columns.add(ColumnReader.read(part));
                }
            }
        }
        boolean partitioned = cursor.has("partition", "by");
        boolean fromQuery = cursor.has("as");
        return new Ddl.CreateTable(
                name,
                ifNotExists,
                temporary,
                partitioned,
                fromQuery,
                partitionOf,
                partitionOf.isPresent() ? List.of() : columns,
                constraints);
    }

    private Ddl index() {
        boolean unique = cursor.take("unique");
        cursor.take("index");
        boolean concurrently = cursor.take("concurrently");
        boolean ifNotExists = cursor.take("if", "not", "exists");
        Optional<DdlName> index =
                cursor.is("on") ? Optional.empty() : DdlReader.optional(cursor.name());
        cursor.take("on");
        boolean only = cursor.take("only");
        DdlName table = cursor.name();
        String tail = cursor.rest();
        while (!cursor.atEnd() && !cursor.isSymbol("(")) {
            cursor.skip();
        }
        List<String> keys = new ArrayList<>();
        if (!cursor.atEnd()) {
            cursor.parentheses().parts().forEach(part -> keys.add(part.rest()));
        }
        return new Ddl.CreateIndex(
                index, table, unique, concurrently, ifNotExists, only, keys, tail);
    }

    private Ddl trigger() {
        cursor.take("constraint");
        cursor.take("trigger");
        DdlName trigger = cursor.name();
        DdlName table = DdlName.none(cursor.position());
        if (cursor.seek("on")) {
            cursor.skip();
            table = cursor.name();
        }
        return new Ddl.CreateTrigger(trigger, table);
    }

    private Ddl domain() {
        DdlName domain = cursor.name();
        cursor.take("as");
        SqlType type = TypeReader.read(cursor);
        boolean checked = cursor.has("check") || cursor.has("not", "null");
        return new Ddl.CreateDomain(domain, type, checked);
    }
}
