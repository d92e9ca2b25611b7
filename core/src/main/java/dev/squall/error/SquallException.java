package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// An error of Squall, written as a small document: a code, what happened, details, a hint.
///
/// The message never holds values, only types and lengths.
public abstract class SquallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /// @param code the error's number, `SQ301`
    /// @param report what happened, and its details
    /// @param cause what the driver said, if it was involved
    protected SquallException(String code, Report report, @Nullable Throwable cause) {
        super(code + " " + report.text(), cause);
        this.code = code;
    }

    /// The error's number, `SQ301`: stable, and to be found in the guide.
    public String code() {
        return code;
    }
}
