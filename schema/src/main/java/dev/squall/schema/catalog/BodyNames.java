package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the objects that a text names: words that are the name of one. Too many is no harm, as
/// they order steps only where nothing else does.
final class BodyNames {

    private static final Pattern NAME = Pattern.compile("\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\w$]*");

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

    Set<ObjectId> in(String body) {
        Set<ObjectId> found = new TreeSet<>();
        List<String> words = NAME.matcher(body).results().map(r -> word(r.group())).toList();
        words.forEach(word -> found.addAll(byName.getOrDefault(word, Set.of())));
        return found;
    }

    private static String word(String text) {
        Matcher quoted = Pattern.compile("\"(.*)\"", Pattern.DOTALL).matcher(text);
        return quoted.matches()
                ? quoted.group(1).replace("\"\"", "\"")
                : text.toLowerCase(Locale.ROOT);
    }
}
