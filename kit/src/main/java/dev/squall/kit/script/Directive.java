package dev.squall.kit.script;

import dev.squall.error.Report;
import dev.squall.kit.error.InvalidScript;
import dev.squall.kit.error.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A comment that means something: `-- squall:irreversible the old texts are gone`.
///
/// @param kind what it says
/// @param text what stands behind it, or empty
public record Directive(DirectiveKind kind, String text) {

    private static final Pattern FORM = Pattern.compile("--\\s*squall:\\s*(\\S*)\\s*(.*?)\\s*");

    /// The directive of a comment, if it is one.
    static Optional<Directive> of(String comment, String place) {
        Matcher matcher = FORM.matcher(comment);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String label = matcher.group(1);
        DirectiveKind kind =
                DirectiveKind.of(label)
                        .orElseThrow(
                                () ->
                                        new InvalidScript(
                                                unknown(
                                                        place + " has an unknown directive",
                                                        label)));
        return Optional.of(new Directive(kind, matcher.group(2)));
    }

    private static Report unknown(String problem, String label) {
        return Report.of(problem + " \"squall:" + label + '"')
                .line("known", String.join(", ", DirectiveKind.labels()))
                .hint(Words.didYouMean(label, DirectiveKind.labels()).orElse(null));
    }

    /// As it stands in a script.
    @Override
    public String toString() {
        return "-- squall:" + kind.label() + (text.isEmpty() ? "" : " " + text);
    }
}
