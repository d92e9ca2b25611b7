package dev.squall.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One error, warning or note of javac.
///
/// @param file the source's path; empty if the problem has no place
/// @param line from 1; 0 if the problem has no place
/// @param kind `error`, `warning` or `note`
/// @param message its first line, without the place
/// @param text all that javac prints: place, message, the source line and the caret
public record Problem(String file, int line, String kind, String message, String text) {

    private static final Pattern START =
            Pattern.compile("(?:(\\S+\\.java):(\\d+): )?(error|warning|[Nn]ote): (.*)");
    private static final Pattern SUM = Pattern.compile("\\d+ (errors?|warnings?)");

    /// Cuts the text that javac printed.
    static List<Problem> read(String printed) {
        var problems = new ArrayList<Problem>();
        var block = new ArrayList<String>();
        for (String line : printed.lines().toList()) {
            if (START.matcher(line).matches() && !block.isEmpty()) {
                problems.add(of(block));
                block.clear();
            }
            if (!SUM.matcher(line).matches()) {
                block.add(line);
            }
        }
        if (!block.isEmpty()) {
            problems.add(of(block));
        }
        return problems;
    }

    private static Problem of(List<String> block) {
        String text = String.join("\n", block) + "\n";
        var start = START.matcher(block.getFirst());
        if (!start.matches()) {
            return new Problem("", 0, "note", block.getFirst(), text);
        }
        boolean placed = start.group(1) != null;
        return new Problem(
                placed ? start.group(1) : "",
                placed ? Integer.parseInt(start.group(2)) : 0,
                start.group(3).toLowerCase(Locale.ROOT),
                start.group(4),
                text);
    }
}
