package dev.squall.kit.pull;

import java.util.ArrayList;
import java.util.List;

/// A component: its annotations, its type and its name, in lines that are not too long.
final class ColumnLine {

    private static final int INDENT = 8;

    private final JavaSource in;
    private final List<String> words = new ArrayList<>();

    ColumnLine(JavaSource in) {
        this.in = in;
    }

    void annotation(String name, String argument) {
        annotation(name, argument.isEmpty() ? List.of() : List.of(argument));
    }

    void annotation(String name, List<String> arguments) {
        String at = "@" + in.name(name);
        String line = arguments.isEmpty() ? at : at + "(" + String.join(", ", arguments) + ")";
        if (line.length() + INDENT > JavaSource.WIDTH && arguments.size() > 1) {
            String space = "\n" + " ".repeat(INDENT + 8);
            line = at + "(" + space + String.join("," + space, arguments) + ")";
        }
        words.add(line);
    }

    /// The component itself.
    ColumnLine column(RecordColumn column) {
        if (column.named()) {
            annotation("dev.squall.annotation.Column", Literal.of(column.name()));
        }
        for (JavaType.Mark mark : column.type().marks()) {
            annotation(mark.name(), mark.arguments());
        }
        words.add(column.type().written(in, column.nullable()) + " " + column.component());
        return this;
    }

    /// The head of a record, in one line if it can be.
    ///
    /// @param closed whether nothing is in it
    static void write(JavaSource out, String head, List<ColumnLine> lines, boolean closed) {
        String whole =
                head
                        + "("
                        + String.join(
                                ", ", lines.stream().map(l -> String.join(" ", l.words)).toList())
                        + (closed ? ") {}" : ") {");
        if (whole.length() <= JavaSource.WIDTH && whole.indexOf('\n') < 0) {
            out.line(0, whole);
            return;
        }
        out.line(0, head + "(");
        for (int i = 0; i < lines.size(); i++) {
            String end = i < lines.size() - 1 ? "," : closed ? ") {}" : ") {";
            out.line(0, lines.get(i).text(end));
        }
    }

    private String text(String end) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(" ".repeat(INDENT));
        boolean start = true;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i) + (i == words.size() - 1 ? end : "");
            boolean broken = line.indexOf("\n") >= 0;
            if (!start && (broken || line.length() + 1 + word.length() > JavaSource.WIDTH)) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(INDENT + 8));
                start = true;
            }
            line.append(start ? "" : " ").append(word);
            start = false;
        }
        return text.append(line).toString();
    }
}
