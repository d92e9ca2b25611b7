package dev.squall.kit.lint.ddl;

import java.util.Optional;
import java.util.Set;

/// Reads one action of an `alter table`.
final class TableActionReader {

    private static final Set<String> MOVES = Set.of("logged", "unlogged", "tablespace", "access");

    private final Cursor cursor;
    private final int at;

    private TableActionReader(Cursor cursor) {
        this.cursor = cursor;
        this.at = cursor.position();
    }

    static TableAction read(Cursor cursor) {
        return new TableActionReader(cursor).read();
    }

    private TableAction read() {
        return switch (cursor.word()) {
            case "add" -> add();
            case "drop" -> drop();
            case "alter" -> alter();
            case "validate" -> validate();
            case "rename" -> rename();
            case "attach" -> attach();
            case "detach" -> detach();
            case "set" -> set();
            case "disable", "no" -> less();
            default -> other();
        };
    }

    private TableAction other() {
        return new TableAction.Other(cursor.rest(), at);
    }

    private TableAction add() {
        cursor.take("add");
        boolean column = cursor.take("column");
        boolean ifNotExists = cursor.take("if", "not", "exists");
        if (!column && !ifNotExists && ConstraintReader.begins(cursor)) {
            return new TableAction.AddConstraint(ConstraintReader.read(cursor), at);
        }
        return new TableAction.AddColumn(ColumnReader.read(cursor), ifNotExists, at);
    }

    private TableAction drop() {
        cursor.take("drop");
        boolean constraint = cursor.take("constraint");
        if (!constraint) {
            cursor.take("column");
        }
        boolean ifExists = cursor.take("if", "exists");
        DdlName name = cursor.name();
        boolean cascade = cursor.has("cascade");
        return constraint
                ? new TableAction.DropConstraint(name, ifExists, cascade, at)
                : new TableAction.DropColumn(name, ifExists, cascade, at);
    }

    private TableAction alter() {
        cursor.take("alter");
        if (cursor.is("constraint") || cursor.is("index")) {
            return other();
        }
        cursor.take("column");
        DdlName column = cursor.name();
        if (cursor.take("set", "data", "type") || cursor.take("type")) {
            return type(column);
        }
        if (cursor.take("set", "not", "null")) {
            return new TableAction.SetNotNull(column, at);
        }
        if (cursor.take("drop", "not", "null")) {
            return new TableAction.DropNotNull(column, at);
        }
        if (cursor.take("set", "default")) {
            return new TableAction.SetDefault(column, cursor.expression(Set.of()), at);
        }
        if (cursor.take("drop", "default")) {
            return new TableAction.DropDefault(column, at);
        }
        if (cursor.take("set", "expression")) {
            return new TableAction.SetExpression(column, at);
        }
        return cursor.is("add", "generated") ? new TableAction.AddIdentity(column, at) : other();
    }

    private TableAction type(DdlName column) {
        SqlType type = TypeReader.read(cursor);
        Optional<SqlExpression> using = Optional.empty();
        if (cursor.seek("using")) {
            cursor.skip();
            using = Optional.of(cursor.expression(Set.of()));
        }
        return new TableAction.SetType(column, type, using, at);
    }

    private TableAction validate() {
        cursor.take("validate", "constraint");
        return new TableAction.ValidateConstraint(cursor.name(), at);
    }

    private TableAction rename() {
        cursor.take("rename");
        if (cursor.take("to")) {
            return new TableAction.RenameTable(cursor.name(), at);
        }
        boolean constraint = cursor.take("constraint");
        cursor.takeAny("column", "attribute");
        DdlName name = cursor.name();
        cursor.take("to");
        return constraint
                ? new TableAction.RenameConstraint(name, cursor.name(), at)
                : new TableAction.RenameColumn(name, cursor.name(), at);
    }

    private TableAction attach() {
        cursor.take("attach", "partition");
        DdlName partition = cursor.name();
        return new TableAction.AttachPartition(partition, cursor.has("default"), at);
    }

    private TableAction detach() {
        cursor.take("detach", "partition");
        DdlName partition = cursor.name();
        boolean concurrently = cursor.has("concurrently");
        return new TableAction.DetachPartition(partition, concurrently, cursor.has("finalize"), at);
    }

    private TableAction set() {
        if (cursor.is("set", "schema")) {
            cursor.take("set", "schema");
            return new TableAction.SetSchema(cursor.name(), at);
        }
        return MOVES.contains(cursor.word(1)) ? new TableAction.Move(cursor.rest(), at) : other();
    }

    private TableAction less() {
        if (cursor.is("disable", "row", "level", "security")) {
            return new TableAction.LessRowSecurity(true, at);
        }
        return cursor.is("no", "force", "row", "level", "security")
                ? new TableAction.LessRowSecurity(false, at)
                : other();
    }
}
