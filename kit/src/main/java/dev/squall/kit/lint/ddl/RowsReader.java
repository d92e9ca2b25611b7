package dev.squall.kit.lint.ddl;

import java.util.ArrayList;
import java.util.List;

/// Reads statements that change rows.
final class RowsReader {

    private final Cursor cursor;

    RowsReader(Cursor cursor) {
        this.cursor = cursor;
    }

    Ddl read() {
        if (cursor.is("with")) {
            while (!cursor.atEnd() && !cursor.word().matches("update|delete|insert|select|merge")) {
                if (cursor.isSymbol("(")) {
                    cursor.skipParentheses();
                } else {
                    cursor.skip();
                }
            }
        }
        return switch (cursor.word()) {
            case "update" -> update();
            case "delete" -> delete();
            case "insert" -> insert();
            default -> new Ddl.Other("with");
        };
    }

    private Ddl update() {
        cursor.take("update");
        cursor.take("only");
        DdlName table = cursor.name();
        boolean all = !cursor.has("where");
        List<DdlName> columns = new ArrayList<>();
        if (cursor.seek("set")) {
            cursor.skip();
            for (Cursor part : assignments()) {
                columns.add(part.name());
            }
        }
        columns.removeIf(name -> !name.isPresent());
        return new Ddl.Update(table, columns, all);
    }

    /// What stands between `set` and `from` or `where`.
    private List<Cursor> assignments() {
        List<Cursor> parts = cursor.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).has("where") || parts.get(i).has("from")) {
                return parts.subList(0, i + 1);
            }
        }
        return parts;
    }

    private Ddl delete() {
        cursor.take("delete", "from");
        cursor.take("only");
        DdlName table = cursor.name();
        return new Ddl.Delete(table, !cursor.has("where"));
    }

    private Ddl insert() {
        cursor.take("insert", "into");
        DdlName table = cursor.name();
        List<DdlName> columns = new ArrayList<>();
        if (cursor.take("as")) {
            cursor.name();
        }
        if (cursor.isSymbol("(")) {
            Cursor inside = cursor.parentheses();
            if (!inside.is("select") && !inside.is("with") && !inside.is("values")) {
                inside.parts().forEach(part -> columns.add(part.name()));
            }
        }
        return new Ddl.Insert(table, columns);
    }
}
