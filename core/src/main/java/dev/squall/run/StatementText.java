package dev.squall.run;

/// A statement as an error shows it: shortened, with a caret below the place that the server means.
final class StatementText {

    private static final int WIDTH = 240;
    private static final int BEFORE = 100;

    private StatementText() {}

    /// @param position the server's position, from 1; 0 if it names none
    static String of(String sql, int position) {
        String line = sql.replace('\n', ' ');
        if (position <= 0) {
            return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
        }
        int at = offset(sql, position);
        int from = line.length() <= WIDTH ? 0 : Math.max(0, at - BEFORE);
        int to = Math.min(line.length(), from + WIDTH);
        String head = from == 0 ? "" : "…";
        String tail = to == line.length() ? "" : "…";
        return head
                + line.substring(from, to)
                + tail
                + '\n'
                + " ".repeat(at - from + head.length())
                + '^';
    }

    /// The server counts in a text that has `$12` where ours has `?`.
    private static int offset(String sql, int position) {
        int server = 1;
        int bind = 0;
        for (int i = 0; i < sql.length(); i++) {
            if (server >= position) {
                return i;
            }
            boolean placeholder = sql.charAt(i) == '?';
            boolean operator = placeholder && i + 1 < sql.length() && sql.charAt(i + 1) == '?';
            if (operator) {
                i++;
                server++;
            } else if (placeholder) {
                server += 1 + Integer.toString(++bind).length();
            } else if (!Character.isLowSurrogate(sql.charAt(i))) {
                server++;
            }
        }
        return sql.length();
    }
}
