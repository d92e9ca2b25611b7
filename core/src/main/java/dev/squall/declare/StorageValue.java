package dev.squall.declare;

import dev.squall.sql.Identifier;
import java.util.regex.Pattern;

/// What a storage parameter can be.
final class StorageValue {

    private static final Pattern VALUE = Pattern.compile("[-A-Za-z0-9_.]+");

    private StorageValue() {}

    /// Refuses what is no parameter, or no word and no number.
    static String checked(Site site, String parameter, String value) {
        for (String part : parameter.split("\\.", -1)) {
            Identifier.of(part);
        }
        if (!VALUE.matcher(value).matches() || value.contains("--")) {
            throw site.invalid(
                    "has a storage value that is no word and no number", "say 70, or on");
        }
        return value;
    }
}
