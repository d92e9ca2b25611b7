package dev.squall.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// The documentation of records and their components.
final class Docs {

    private final Elements elements;

    Docs(Elements elements) {
        this.elements = elements;
    }

    /// What the record says of itself, without its block tags.
    List<String> of(TypeElement record) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(record)) {
            if (line.startsWith("@")) {
                break;
            }
            lines.add(line);
        }
        return trimmed(lines);
    }

    /// The record's `@param` of a component: a comment right before a component belongs to nothing.
    List<String> of(TypeElement record, String component) {
        List<String> lines = new ArrayList<>();
        String tag = "@param\\s+" + Pattern.quote(component) + "(?!\\S)";
        boolean inside = false;
        for (String line : lines(record)) {
            if (line.startsWith("@")) {
                inside = line.matches(tag + ".*");
                if (inside) {
                    lines.add(line.replaceFirst(tag + "\\s*", ""));
                }
            } else if (inside) {
                lines.add(line);
            }
        }
        return trimmed(lines);
    }

    private List<String> lines(Element element) {
        String comment = elements.getDocComment(element);
        return comment == null ? List.of() : comment.lines().map(String::strip).toList();
    }

    private static List<String> trimmed(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return List.copyOf(lines.subList(from, to));
    }
}
