package dev.squall.kit.pull;

import java.util.ArrayList;
import java.util.List;

/// A statement of Java that is a chain of calls, in one line or in several.
final class Calls {

    private final String head;
    private final List<String> steps = new ArrayList<>();

    Calls(String head) {
        this.head = head;
    }

    Calls then(String step) {
        steps.add(step);
        return this;
    }

    void write(JavaSource out, int indent) {
        String line = head + String.join("", steps) + ";";
        boolean fits = line.length() + indent * 4 <= JavaSource.WIDTH && line.indexOf('\n') < 0;
        if (fits || steps.isEmpty()) {
            out.line(indent, line);
            return;
        }
        out.line(indent, head);
        for (int i = 0; i < steps.size(); i++) {
            out.line(indent + 2, steps.get(i) + (i == steps.size() - 1 ? ";" : ""));
        }
    }

    /// A call with a text, which begins a line of its own if it is long.
    ///
    /// @param before the arguments before it
    static String call(String name, List<String> before, String text, int indent) {
        String literal = Literal.block(text, indent + 2);
        List<String> arguments = new ArrayList<>(before);
        arguments.add(literal);
        String line = name + "(" + String.join(", ", arguments) + ")";
        if (literal.indexOf('\n') < 0 && line.length() + indent * 4 < JavaSource.WIDTH) {
            return line;
        }
        String space = "\n" + " ".repeat((indent + 2) * 4);
        return name + "(" + space + String.join("," + space, arguments) + ")";
    }
}
