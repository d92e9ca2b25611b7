package dev.squall.kit.lint;

import dev.squall.kit.lint.source.SourceComment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A comment that says which findings somebody has looked at: ours, or squawk's.
///
/// @param comment the comment
/// @param rules the rules as they are written; all of them, if there are none
/// @param reason why, if it says it
/// @param file whether it is about the whole file
/// @param ours whether it is ours, which must give a reason
record Ignore(
        SourceComment comment,
        List<String> rules,
        Optional<String> reason,
        boolean file,
        boolean ours) {

    private static final Pattern OURS =
            Pattern.compile("(?s)squall:\\s*ignore(-file)?\\b([^:]*)(?::(.*))?");

    private static final Pattern SQUAWK = Pattern.compile("(?s)squawk-ignore(-file)?\\b(.*)");

    static Optional<Ignore> of(SourceComment comment) {
        Matcher ours = OURS.matcher(comment.said());
        if (ours.matches()) {
            return Optional.of(
                    new Ignore(
                            comment,
                            rules(ours.group(2)),
                            Optional.ofNullable(ours.group(3))
                                    .map(String::strip)
                                    .filter(text -> !text.isEmpty()),
                            ours.group(1) != null,
                            true));
        }
        Matcher squawk = SQUAWK.matcher(comment.said());
        return squawk.matches()
                ? Optional.of(
                        new Ignore(
                                comment,
                                rules(squawk.group(2)),
                                Optional.of("squawk-ignore"),
                                squawk.group(1) != null,
                                false))
                : Optional.empty();
    }

    private static List<String> rules(String text) {
        return Arrays.stream(text.strip().split("[\\s,]+"))
                .filter(word -> word.matches("[a-z][a-z0-9-]*"))
                .toList();
    }

    boolean covers(String rule) {
        return (rules.isEmpty() && (file || !ours))
                || rules.stream().anyMatch(name -> RuleNames.named(name).contains(rule));
    }
}
