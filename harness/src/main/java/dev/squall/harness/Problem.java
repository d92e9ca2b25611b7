package dev.squall.harness;

import java.util.Locale;
import java.util.Map;

import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/// One error or warning of javac.
///
/// @param file the source's path; empty if the problem has no place
/// @param line from 1; 0 if the problem has no place
/// @param column from 1; 0 if the problem has no place
/// @param kind `error`, `warning` or `note`
/// @param message in English, may have several lines
/// @param source the line that it is about
public record Problem(
        String file, int line, int column, String kind, String message, String source) {

    static Problem of(Diagnostic<? extends JavaFileObject> diagnostic, Map<String, String> texts) {
        JavaFileObject object = diagnostic.getSource();
        String file = object == null ? "" : object.toUri().getPath().replaceFirst("^/", "");
        int line = (int) Math.max(0, diagnostic.getLineNumber());
        String[] lines = texts.getOrDefault(file, "").split("\n", -1);
        return new Problem(
                file,
                line,
                (int) Math.max(0, diagnostic.getColumnNumber()),
                kind(diagnostic.getKind()),
                diagnostic.getMessage(Locale.ENGLISH).strip(),
                line > 0 && line <= lines.length ? lines[line - 1] : "");
    }

    private static String kind(Diagnostic.Kind kind) {
        return switch (kind) {
            case ERROR -> "error";
            case NOTE -> "note";
            case WARNING, MANDATORY_WARNING, OTHER -> "warning";
        };
    }

    /// As javac prints it: place and message, the line, a caret.
    public String text() {
        var out = new StringBuilder();
        if (line > 0) {
            out.append(file).append(':').append(line).append(": ");
        }
        out.append(kind).append(": ").append(message).append('\n');
        if (line > 0 && column > 0) {
            out.append(source).append('\n');
            for (int i = 1; i < column; i++) {
                boolean tab = i <= source.length() && source.charAt(i - 1) == '\t';
                out.append(tab ? '\t' : ' ');
            }
            out.append("^\n");
        }
        return out.toString();
    }
}
