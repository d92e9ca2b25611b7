package dev.squall.kit.script;

/// A place in a statement of a script.
///
/// @param line the line of the script, from 1
/// @param column the column, from 1; 0 if only the statement is known
/// @param text the line itself, with a caret below the column
public record StatementPlace(int line, int column, String text) {

    /// As it is written in messages: `up.sql:4:14`.
    public String in(String file) {
        return file + ":" + line + (column == 0 ? "" : ":" + column);
    }

    static StatementPlace of(ScriptStatement statement, int position) {
        String sql = statement.sql();
        if (position < 1 || position > sql.codePointCount(0, sql.length()) + 1) {
            return new StatementPlace(statement.line(), 0, Lines.at(sql, 0));
        }
        int index = sql.offsetByCodePoints(0, position - 1);
        int start = Lines.start(sql, index);
        int column = sql.codePointCount(start, index);
        String caret = "\n" + sql.substring(start, index).replaceAll("[^\t]", " ") + "^";
        int line = statement.line() + Lines.number(sql, index) - 1;
        return new StatementPlace(line, column + 1, Lines.at(sql, index) + caret);
    }
}
