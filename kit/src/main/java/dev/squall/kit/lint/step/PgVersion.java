package dev.squall.kit.lint.step;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The version of the server that the files are for: `15`, `14.2`.
///
/// @param major the first number
/// @param minor the second number; -1 if nobody says it
public record PgVersion(int major, int minor) {

    /// The version unless another is asked for: the oldest that Squall supports.
    public static final PgVersion DEFAULT = new PgVersion(15, -1);

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:\\.(\\d{1,2}))?(?:\\.\\d+)?");

    /// The version of a text.
    public static Optional<PgVersion> of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int minor = matcher.group(2) == null ? -1 : Integer.parseInt(matcher.group(2));
        return Optional.of(new PgVersion(Integer.parseInt(matcher.group(1)), minor));
    }

    /// Whether it is this major version or a newer one.
    public boolean since(int version) {
        return major >= version;
    }

    @Override
    public String toString() {
        return minor < 0 ? Integer.toString(major) : major + "." + minor;
    }
}
