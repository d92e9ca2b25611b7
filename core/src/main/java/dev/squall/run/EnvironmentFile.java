package dev.squall.run;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A `.env` file: lines of `NAME=value`, with comments, `export`, and quotes.
final class EnvironmentFile {

    private static final Pattern LINE =
            Pattern.compile("(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*)");
    private static final Pattern SINGLE = Pattern.compile("'([^']*)'\\s*(?:#.*)?");
    private static final Pattern DOUBLE =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*(?:#.*)?");

    private EnvironmentFile() {}

    static Map<String, String> parse(String file, String text) {
        Map<String, String> variables = new HashMap<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String stripped = line.replace("\uFEFF", "").strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(stripped);
            if (!matcher.matches()) {
                throw unreadable(file, number, "it is not of the form NAME=value");
            }
            variables.put(matcher.group(1), value(file, number, matcher.group(2)));
        }
        return variables;
    }

    private static String value(String file, int number, String text) {
        if (text.startsWith("'") || text.startsWith("\"")) {
            boolean single = text.startsWith("'");
            Matcher quoted = (single ? SINGLE : DOUBLE).matcher(text);
            if (!quoted.matches()) {
                throw unreadable(file, number, "a quote is not closed");
            }
            return single ? quoted.group(1) : unescaped(quoted.group(1));
        }
        int comment = text.indexOf(" #");
        return (comment < 0 ? text : text.substring(0, comment)).strip();
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\(.)")
                .matcher(text)
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(
                                        switch (match.group(1)) {
                                            case "n" -> "\n";
                                            case "t" -> "\t";
                                            default -> match.group(1);
                                        }));
    }

    private static InvalidSettings unreadable(String file, int line, String problem) {
        return new InvalidSettings(
                Report.of(file + ":" + line + " cannot be read: " + problem)
                        .hint("NAME=value, NAME='value' or NAME=\"value\""));
    }
}
