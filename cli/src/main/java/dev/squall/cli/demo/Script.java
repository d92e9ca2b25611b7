package dev.squall.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The steps of a walkthrough, read from its source, which lies beside its class: what is shown is
/// what runs.
///
/// A step is a public method without parameters. Its comment is the title, its body the Java that
/// is shown; `@throws` names the refusal that it is about.
final class Script {

    private static final Pattern METHOD =
            Pattern.compile(
                    "    public (?!static |final |record )[^=;]*?"
                            + "\\b(\\w+)\\(\\) (?:throws \\w+ )?\\{");
    private static final Pattern THROWS = Pattern.compile("@throws (?:\\w+\\.)*(\\w+).*");
    private static final String COMMENT = "    /// ";
    private static final String END = "    }";

    private Script() {}

    /// The steps of a class, in the order of its source.
    static List<Step> of(Class<?> walkthrough) {
        List<String> lines = source(walkthrough).lines().toList();
        List<Step> steps = new ArrayList<>();
        List<String> comment = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("    ///")) {
                comment.add(line.substring(Math.min(line.length(), COMMENT.length())));
                continue;
            }
            Matcher method = METHOD.matcher(line);
            if (method.matches()) {
                int end = i + lines.subList(i, lines.size()).indexOf(END);
                String body = String.join("\n", lines.subList(i + 1, end)).stripIndent();
                steps.add(step(walkthrough, method.group(1), comment, body));
            }
            comment.clear();
        }
        return steps;
    }

    private static Step step(Class<?> type, String name, List<String> comment, String body) {
        List<String> title = new ArrayList<>();
        String refusal = "";
        for (String line : comment) {
            Matcher thrown = THROWS.matcher(line);
            if (thrown.matches()) {
                refusal = thrown.group(1);
            } else if (refusal.isEmpty() && !line.isBlank()) {
                title.add(line);
            }
        }
        try {
            return new Step(String.join(" ", title), body, refusal, type.getMethod(name));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    "the source of " + type.getName() + " is not that of its class", e);
        }
    }

    private static String source(Class<?> type) {
        String name = type.getSimpleName() + ".java";
        try (var in = type.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name + " beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
