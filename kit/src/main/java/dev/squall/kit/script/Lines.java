package dev.squall.kit.script;

/// Lines of a text.
final class Lines {

    private Lines() {}

    /// The number of the line that an index stands in, from 1.
    static int number(String text, int index) {
        return (int) text.substring(0, index).chars().filter(c -> c == '\n').count() + 1;
    }

    /// The line that an index stands in.
    static String at(String text, int index) {
        int end = text.indexOf('\n', index);
        return text.substring(start(text, index), end < 0 ? text.length() : end).stripTrailing();
    }

    /// Where the line begins that an index stands in.
    static int start(String text, int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }
}
