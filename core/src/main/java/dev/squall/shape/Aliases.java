package dev.squall.shape;

import dev.squall.sql.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The names that tables have in the statements of one shape: each its own where that is free.
final class Aliases {

    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final Set<String> taken = new HashSet<>();

    /// The name of a table that is reached by a relation.
    ///
    /// @param table its own name
    /// @param parent the name of the table that it is reached from
    /// @param relation the relation's name
    String of(String table, String parent, String relation) {
        if (taken.add(table)) {
            return table;
        }
        String path = path(parent, relation);
        String free = path;
        for (int i = 2; !taken.add(free); i++) {
            free = shortened(path + '_' + i);
        }
        return free;
    }

    /// A name that nothing around it has, because it holds the way: `comments_replies`.
    static String path(String parent, String relation) {
        return shortened(
                parent + "_" + CAPITAL.matcher(relation).replaceAll("_").toLowerCase(Locale.ROOT));
    }

    private static String shortened(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= Identifier.MAX_BYTES
                ? name
                : "r_" + Integer.toHexString(name.hashCode());
    }
}
