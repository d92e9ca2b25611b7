package dev.squall.cli.demo;

import java.util.ArrayList;
import java.util.List;

/// Texts broken into lines of a width.
final class Lines {

    private Lines() {}

    /// Breaks a text between words; all lines but the first are indented. A word that is too long
    /// stays whole.
    static List<String> wrap(String text, int width, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            boolean empty = line.toString().isBlank();
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
