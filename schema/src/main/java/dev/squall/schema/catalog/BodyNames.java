package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds the objects that a text names: words that are the name of one. Too many is no harm, as
/// they order steps only where nothing else does.
final class BodyNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\w$]*");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\n]|\"\")++)\"");

    private static final Set<ObjectKind> KINDS =
            EnumSet.of(
                    ObjectKind.TABLE,
                    ObjectKind.VIEW,
                    ObjectKind.MATERIALIZED_VIEW,
                    ObjectKind.FUNCTION,
                    ObjectKind.AGGREGATE,
                    ObjectKind.ENUM,
                    ObjectKind.DOMAIN,
                    ObjectKind.COMPOSITE,
                    ObjectKind.RANGE,
                    ObjectKind.SEQUENCE);

    private final Map<String, Set<ObjectId>> byName = new HashMap<>();

    BodyNames(Collection<ObjectId> ids) {
        for (ObjectId id : ids) {
            if (KINDS.contains(id.kind())) {
                byName.computeIfAbsent(bare(id.name()), n -> new TreeSet<>()).add(id);
            }
        }
    }

    /// A function's name carries its signature.
    private static String bare(String name) {
        int signature = name.indexOf('(');
        return signature < 0 ? name : name.substring(0, signature);
    }

    /// Words count wherever they stand: a lone quote in a comment of the body hides none.
    Set<ObjectId> in(String body) {
        Set<ObjectId> found = new TreeSet<>();
        WORD.matcher(body).results().forEach(r -> add(found, r.group().toLowerCase(Locale.ROOT)));
        QUOTED.matcher(body).results().forEach(r -> add(found, r.group(1).replace("\"\"", "\"")));
        return found;
    }

    private void add(Set<ObjectId> found, String name) {
        found.addAll(byName.getOrDefault(name, Set.of()));
    }
}
