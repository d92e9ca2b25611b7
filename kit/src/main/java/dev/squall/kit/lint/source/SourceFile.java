package dev.squall.kit.lint.source;

import dev.squall.kit.script.Lines;
import java.util.List;
import java.util.Optional;

/// A file that is looked at.
///
/// @param name what it is called in findings
/// @param text all of it
/// @param migration whether Squall's migrator runs it, with its steps and its timeouts
/// @param statements its statements
/// @param comments all of its comments
/// @param broken where it cannot be read any further, if there is such a place
public record SourceFile(
        String name,
        String text,
        boolean migration,
        List<SourceStatement> statements,
        List<SourceComment> comments,
        Optional<Broken> broken) {

    /// Something that does not end.
    ///
    /// @param at where it begins
    /// @param what what it is
    public record Broken(int at, String what) {}

    /// A file.
    public SourceFile {
        statements = List.copyOf(statements);
        comments = List.copyOf(comments);
    }

    /// Reads the text of a file of any tool.
    public static SourceFile of(String name, String text) {
        return new SourceReader(name, text, false).read();
    }

    /// Reads the `up.sql` of a migration of ours.
    public static SourceFile migration(String name, String text) {
        return new SourceReader(name, text, true).read();
    }

    /// The line of a place, from 1.
    public int line(int at) {
        return Lines.number(text, Math.min(at, text.length()));
    }

    /// The column of a place, from 1.
    public int column(int at) {
        int place = Math.min(at, text.length());
        return text.codePointCount(Lines.start(text, place), place) + 1;
    }

    /// The line of a place, with a caret below it.
    public String excerpt(int at) {
        int place = Math.min(at, Math.max(0, text.length() - 1));
        if (text.isEmpty()) {
            return "";
        }
        String before = text.substring(Lines.start(text, place), place);
        return Lines.at(text, place) + "\n" + before.replaceAll("[^\t]", " ") + "^";
    }
}
