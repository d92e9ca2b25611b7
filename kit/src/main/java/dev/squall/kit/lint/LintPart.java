package dev.squall.kit.lint;

import dev.squall.kit.lint.source.SourceFile;

/// A file in the order in which files run.
///
/// @param file the file
/// @param examined whether findings about it are wanted; if not, it only stands before others
/// @param grounded whether all that it stands on runs before it, so that a statement that names
///   what is not there is wrong
public record LintPart(SourceFile file, boolean examined, boolean grounded) {

    /// A file of which nobody knows what it stands on.
    public static LintPart alone(SourceFile file) {
        return new LintPart(file, true, false);
    }
}
