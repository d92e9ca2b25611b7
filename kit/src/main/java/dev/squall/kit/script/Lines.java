package dev.squall.kit.script;

/// Lines of a text.
public final class Lines {

    private Lines() {}

    /// The number of the line that an index stands in, from 1.
    public static int number(String text, int index) {
        return between(text, 0, index) + 1;
    }

    /// How many lines end between two indexes.
    public static int between(String text, int from, int to) {
        int lines = 0;
        for (int i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) {
            lines++;
        }
        return lines;
    }

    /// The line that an index stands in.
    public static String at(String text, int index) {
        int end = text.indexOf('\n', index);
        return text.substring(start(text, index), end < 0 ? text.length() : end).stripTrailing();
    }

    /// Where the line begins that an index stands in.
    public static int start(String text, int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }
}
