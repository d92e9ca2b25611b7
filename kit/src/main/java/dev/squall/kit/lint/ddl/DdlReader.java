package dev.squall.kit.lint.ddl;

import dev.squall.kit.script.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what a statement is.
public final class DdlReader {

    private static final Set<String> ALTERED_AS_TABLES =
            Set.of("table", "foreign", "view", "materialized");

    private final Cursor cursor;

    private DdlReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Reads a statement.
    ///
    /// @param sql its text
    /// @param tokens its pieces, without comments
    public static Ddl read(String sql, List<Token> tokens) {
        return new DdlReader(Cursor.of(sql, tokens)).read();
    }

    private Ddl read() {
        return switch (cursor.word()) {
            case "create" -> new CreateReader(cursor).read();
            case "alter" -> alter();
            case "drop" -> drop();
            case "set" -> set();
            case "select" -> select();
            case "begin", "start" -> new Ddl.Begin();
            case "commit", "end" -> new Ddl.Commit();
            case "rollback", "abort" -> rollback();
            case "do" -> new Ddl.Block();
            case "grant", "revoke" -> new Ddl.Grant(cursor.is("revoke"), cursor.rest());
            case "truncate" -> truncate();
            case "reindex" -> reindex();
            case "lock" -> lock();
            case "refresh" -> refresh();
            case "vacuum" -> vacuum();
            case "cluster" -> cluster();
            case "update", "delete", "insert", "with" -> new RowsReader(cursor).read();
            default -> other();
        };
    }

    private Ddl other() {
        String first = cursor.word();
        return new Ddl.Other((first + " " + cursor.word(1)).strip());
    }

    private Ddl rollback() {
        return cursor.has("to") ? new Ddl.Other("rollback to") : new Ddl.Rollback();
    }

    private Ddl alter() {
        cursor.take("alter");
        String kind = cursor.word();
        if (ALTERED_AS_TABLES.contains(kind)) {
            cursor.skip();
            cursor.takeAny("table", "view");
            return alterTable(kind.equals("table") || kind.equals("foreign"));
        }
        cursor.skip();
        return switch (kind) {
            case "type" -> alterType();
            case "domain" -> alterDomain();
            default -> renamed(kind);
        };
    }

    private Ddl alterTable(boolean table) {
        boolean ifExists = cursor.take("if", "exists");
        if (cursor.is("all", "in")) {
            return new Ddl.Other("alter table all");
        }
        cursor.take("only");
        DdlName name = cursor.name();
        cursor.takeSymbol("*");
        if (!table) {
            return cursor.take("rename", "to")
                    ? new Ddl.Rename("view", name, cursor.name())
                    : new Ddl.Other("alter view");
        }
        List<TableAction> actions = new ArrayList<>();
        cursor.parts().forEach(part -> actions.add(TableActionReader.read(part)));
        return new Ddl.AlterTable(name, ifExists, actions);
    }

    private Ddl alterType() {
        DdlName type = cursor.name();
        if (cursor.take("add", "value")) {
            boolean ifNotExists = cursor.take("if", "not", "exists");
            String value = cursor.string();
            boolean placed = cursor.is("before") || cursor.is("after");
            return new Ddl.AddEnumValue(type, value, placed, ifNotExists);
        }
        if (cursor.take("rename", "value")) {
            String from = cursor.string();
            cursor.take("to");
            return new Ddl.RenameEnumValue(type, from, cursor.string());
        }
        return cursor.take("rename", "to")
                ? new Ddl.Rename("type", type, cursor.name())
                : new Ddl.Other("alter type");
    }

    private Ddl alterDomain() {
        DdlName domain = cursor.name();
        if (cursor.take("add")) {
            Optional<DdlConstraint> constraint = Optional.of(ConstraintReader.read(cursor));
            return new Ddl.AlterDomain(domain, constraint, false);
        }
        boolean notNull = cursor.take("set", "not", "null");
        return new Ddl.AlterDomain(domain, Optional.empty(), notNull);
    }

    private Ddl renamed(String kind) {
        cursor.take("if", "exists");
        DdlName name = cursor.name();
        if (cursor.isSymbol("(")) {
            cursor.skipParentheses();
        }
        return cursor.take("rename", "to")
                ? new Ddl.Rename(kind, name, cursor.name())
                : new Ddl.Other("alter " + kind);
    }

    private Ddl drop() {
        cursor.take("drop");
        String kind = cursor.word();
        cursor.skip();
        if (kind.equals("index")) {
            boolean concurrently = cursor.take("concurrently");
            boolean ifExists = cursor.take("if", "exists");
            List<DdlName> indexes = cursor.names();
            return new Ddl.DropIndex(indexes, concurrently, ifExists, cursor.is("cascade"));
        }
        if (kind.matches("materialized|foreign|event|access|text|user|procedural|owned|operator")) {
            kind += " " + cursor.word();
            cursor.skip();
        }
        boolean ifExists = cursor.take("if", "exists");
        List<DdlName> names = cursor.names();
        return new Ddl.Drop(kind, names, ifExists, cursor.has("cascade"));
    }

    private Ddl set() {
        cursor.take("set");
        boolean local = cursor.take("local");
        cursor.take("session");
        String name = cursor.name().written().toLowerCase(java.util.Locale.ROOT);
        if (!cursor.takeSymbol("=") && !cursor.take("to")) {
            return new Ddl.Other("set " + name);
        }
        String value = cursor.isString() ? cursor.string() : cursor.rest();
        return new Ddl.SetSetting(name, value, local);
    }

    private Ddl select() {
        cursor.take("select");
        DdlName function = cursor.name();
        if (!function.last().equals("set_config") || !cursor.isSymbol("(")) {
            return new Ddl.Other("select");
        }
        List<Cursor> arguments = cursor.parentheses().parts();
        if (arguments.size() != 3) {
            return new Ddl.Other("select");
        }
        boolean local = arguments.get(2).is("true");
        return new Ddl.SetSetting(arguments.get(0).string(), arguments.get(1).string(), local);
    }

    private Ddl truncate() {
        cursor.take("truncate");
        cursor.take("table");
        cursor.take("only");
        return new Ddl.Truncate(cursor.names(), cursor.has("cascade"));
    }

    private Ddl reindex() {
        cursor.take("reindex");
        boolean concurrently = false;
        if (cursor.isSymbol("(")) {
            concurrently = cursor.parentheses().has("concurrently");
        }
        String what = cursor.word();
        cursor.skip();
        concurrently |= cursor.take("concurrently");
        return new Ddl.Reindex(what, cursor.name(), concurrently);
    }

    private Ddl lock() {
        cursor.take("lock");
        cursor.take("table");
        cursor.take("only");
        List<DdlName> tables = cursor.names();
        String mode = "access exclusive";
        if (cursor.take("in")) {
            mode = cursor.rest().replaceAll("(?is)\\s+mode.*", "");
        }
        return new Ddl.LockTable(tables, mode.toLowerCase(java.util.Locale.ROOT));
    }

    private Ddl refresh() {
        cursor.take("refresh", "materialized", "view");
        boolean concurrently = cursor.take("concurrently");
        DdlName view = cursor.name();
        return new Ddl.Refresh(view, concurrently, !cursor.is("with", "no"));
    }

    private Ddl vacuum() {
        cursor.take("vacuum");
        boolean full =
                cursor.isSymbol("(") ? cursor.parentheses().has("full") : cursor.take("full");
        while (cursor.takeAny("freeze", "verbose", "analyze")) {
            // old spelling, in this order
        }
        return new Ddl.Vacuum(optional(cursor.name()), full);
    }

    private Ddl cluster() {
        cursor.take("cluster");
        cursor.take("verbose");
        if (cursor.isSymbol("(")) {
            cursor.skipParentheses();
        }
        return new Ddl.Cluster(optional(cursor.name()));
    }

    static Optional<DdlName> optional(DdlName name) {
        return name.isPresent() ? Optional.of(name) : Optional.empty();
    }
}
