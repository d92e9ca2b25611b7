package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A value came back that the Java type cannot hold: a null where none is declared, an unknown enum
/// label, a date outside of Java's range.
public final class DecodingException extends SquallException {

    private static final long serialVersionUID = 1L;

    /// A null in a column that is declared without.
    ///
    /// @param index the column's position in the result, from 1
    public DecodingException(int index) {
        this(
                Report.of("column " + index + " of the result is null, but its type has no null")
                        .hint("declare it @Nullable, or select it with .orNull()"),
                null);
    }

    /// @param report what could not be read
    /// @param cause what the parser said
    public DecodingException(Report report, @Nullable Throwable cause) {
        super("SQ320", report, cause);
    }
}
