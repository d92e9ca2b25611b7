package dev.squall.kit.lint;

import dev.squall.error.Report;
import dev.squall.kit.lint.step.Level;
import java.util.Optional;

/// Something that a rule has found.
///
/// @param rule the rule's name
/// @param level how much it matters
/// @param file the file
/// @param line its line, from 1
/// @param column the column, from 1
/// @param excerpt the line, with a caret below the column
/// @param what what happens
/// @param why why that matters
/// @param instead what to write in its place, if anything
/// @param guide where the guide says more
/// @param ignored the reason why it is ignored, if it is
public record LintFinding(
        String rule,
        Level level,
        String file,
        int line,
        int column,
        String excerpt,
        String what,
        String why,
        Optional<String> instead,
        String guide,
        Optional<String> ignored) {

    /// For a person, over several lines.
    public String text() {
        String place = file + ":" + line + ":" + column;
        return Report.of(place + " " + level.label() + " " + rule + ": " + what)
                .line("statement", excerpt)
                .line("why", why)
                .line("instead", instead.orElse(null))
                .line("guide", guide)
                .text();
    }
}
