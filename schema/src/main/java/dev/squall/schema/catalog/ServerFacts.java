package dev.squall.schema.catalog;

import java.util.Map;
import java.util.Set;

/// What a server can do, as far as a plan has to know it.
///
/// @param major its major version
/// @param casts how a type becomes another one: `integer -> bigint` to `a` (by assignment) or `e`
///   (with a cast)
/// @param domains the type below a domain
public record ServerFacts(int major, Map<String, String> casts, Map<String, String> domains) {

    /// Nothing is known.
    public static final ServerFacts NONE = new ServerFacts(0, Map.of(), Map.of());

    private static final Set<String> STRINGS =
            Set.of("text", "character varying", "character", "name");

    /// Facts that nobody changes.
    public ServerFacts {
        casts = Map.copyOf(casts);
        domains = Map.copyOf(domains);
    }

    /// Ways from one type to another.
    public enum Way {
        /// By itself, when a value is assigned.
        ASSIGNED,
        /// With a cast.
        CAST,
        /// Not at all.
        NONE
    }

    /// How a value of one type becomes one of another, both as the server prints them.
    public Way way(String before, String after) {
        String one = base(before);
        String other = base(after);
        if (one.endsWith("[]") && other.endsWith("[]")) {
            return way(element(one), element(other));
        }
        String context = casts.get(one + " -> " + other);
        if (one.equals(other) || "a".equals(context) || STRINGS.contains(other)) {
            return Way.ASSIGNED;
        }
        return "e".equals(context) || STRINGS.contains(one) ? Way.CAST : Way.NONE;
    }

    private static String element(String array) {
        return array.substring(0, array.length() - 2);
    }

    /// `numeric(10,2)` is `numeric`; a domain is what is below it.
    private String base(String type) {
        String bare = type.replaceFirst("\\([^)]*\\)", "");
        String below = domains.get(bare);
        return below == null ? bare : base(below);
    }
}
