package dev.squall.kit.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines of a file that psql keeps to itself: what `pg_dump` writes, and what people put above
/// their statements. They make no object.
final class ClientLines {

    private static final Pattern COMMAND =
            Pattern.compile(
                    "\\\\(?:restrict|unrestrict|connect|c|echo|qecho|warn|set|unset|pset|timing"
                            + "|encoding|x|a|t|copy|q|quit|!)(?=\\s|$)[^\\n]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ROWS_FOLLOW =
            Pattern.compile("\\\\copy\\s.*\\sfrom\\s+p?stdin\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("(?m)^\\\\\\.[ \\t]*\\r?$");

    private final String text;

    ClientLines(String text) {
        this.text = text;
    }

    /// Where SQL begins again behind a command of psql; -1 if it cannot be passed over.
    int behindCommand(int backslash) {
        Matcher command = COMMAND.matcher(text).region(backslash, text.length());
        if (!command.lookingAt()) {
            return -1;
        }
        boolean rows = ROWS_FOLLOW.matcher(command.group().strip()).matches();
        return rows
                ? behindRows(command.end())
                : isEnd(command.group()) ? text.length() : command.end();
    }

    private static boolean isEnd(String command) {
        return command.strip().matches("\\\\q(uit)?");
    }

    /// Where SQL begins again behind the rows that follow the line of an index.
    int behindRows(int index) {
        int line = text.indexOf('\n', index);
        Matcher last = END.matcher(text);
        return line >= 0 && last.find(line + 1) ? last.end() : text.length();
    }
}
