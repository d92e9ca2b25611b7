package dev.squall.kit.migration;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a migration is called, in its folder and in the history: `20261120143000_add_score`.
///
/// @param value the whole id
public record MigrationId(String value) implements Comparable<MigrationId> {

    private static final Pattern FORM = Pattern.compile("[0-9]{14}_[a-z0-9][a-z0-9_-]*");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    /// An id.
    ///
    /// @throws IllegalArgumentException if it is not of the form `yyyymmddhhmmss_name`
    public MigrationId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not of the form yyyymmddhhmmss_name: " + value);
        }
    }

    /// The id of a migration that is made now. A name as somebody types it becomes one of
    /// lower-case letters, digits and underscores.
    ///
    /// `MigrationId.of(now, "Add score!")` is `20261120143000_add_score`
    public static MigrationId of(Instant now, String name) {
        String plain =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "_")
                        .replaceAll("^_+|_+$", "");
        return new MigrationId(
                TIME.format(now.atOffset(ZoneOffset.UTC))
                        + "_"
                        + (plain.isEmpty() ? "migration" : plain));
    }

    /// Whether a text is of the form `yyyymmddhhmmss_name`, with a time that exists.
    public static boolean isValid(String text) {
        if (!FORM.matcher(text).matches() || text.length() > 200) {
            return false;
        }
        try {
            LocalDateTime.parse(text.substring(0, 14), TIME);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// The time in it.
    public Instant time() {
        return LocalDateTime.parse(value.substring(0, 14), TIME).toInstant(ZoneOffset.UTC);
    }

    /// Its name, without the time: `add_score`.
    public String name() {
        return value.substring(15);
    }

    @Override
    public int compareTo(MigrationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
