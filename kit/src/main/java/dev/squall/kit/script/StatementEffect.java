package dev.squall.kit.script;

import java.util.Set;

/// What a statement of a foreign file does beside making objects, as far as somebody who runs the
/// file in a scratch database has to know it.
///
/// @param kind what it does
/// @param role the role that it makes, alters or becomes; empty if there is none
public record StatementEffect(Kind kind, String role) {

    /// What a statement can do.
    public enum Kind {
        /// It changes its own database only, and can run with others in one message.
        PLAIN,
        /// It begins or ends a transaction, or cannot be in one.
        ALONE,
        /// It changes the server, copies rows, or changes how the driver is spoken to: nothing of
        /// it is part of a schema.
        NEEDLESS,
        /// It creates a role.
        CREATES_ROLE,
        /// It changes a role, or gives one to another.
        ALTERS_ROLE,
        /// It goes on as another role.
        BECOMES_ROLE
    }

    private static final Set<String> OF_SERVER =
            Set.of("database", "tablespace", "system", "subscription");
    private static final Set<String> ROLES = Set.of("role", "user", "group");
    private static final Set<String> OF_DRIVER =
            Set.of("client_encoding", "datestyle", "default_tablespace");
    private static final StatementEffect PLAIN = new StatementEffect(Kind.PLAIN, "");
    private static final StatementEffect ALONE = new StatementEffect(Kind.ALONE, "");
    private static final StatementEffect NEEDLESS = new StatementEffect(Kind.NEEDLESS, "");

    static StatementEffect of(ScriptStatement statement) {
        StatementWords words = statement.words();
        return switch (words.lower(0)) {
            case "begin", "commit", "end", "abort", "start", "rollback", "savepoint", "release" ->
                    ALONE;
            case "prepare" -> words.at(1, "transaction") ? ALONE : PLAIN;
            case "vacuum", "reindex", "cluster", "discard", "reset" -> ALONE;
            case "copy", "lock" -> NEEDLESS;
            case "create" -> ofCreate(words);
            case "alter" -> ofAlter(words);
            case "drop" -> ofDrop(words);
            case "comment" -> words.at(1, "on") ? ofComment(words) : PLAIN;
            case "grant", "revoke" -> ofGrant(words);
            case "set" -> ofSet(words);
            default -> PLAIN;
        };
    }

    private static boolean isOfServer(StatementWords words, int at) {
        return OF_SERVER.contains(words.lower(at)) || isRole(words, at);
    }

    private static boolean isRole(StatementWords words, int at) {
        return ROLES.contains(words.lower(at)) && !words.at(at, "user", "mapping");
    }

    private static StatementEffect ofComment(StatementWords words) {
        if (isRole(words, 2)) {
            return new StatementEffect(Kind.ALTERS_ROLE, words.name(3).last());
        }
        return OF_SERVER.contains(words.lower(2)) ? NEEDLESS : PLAIN;
    }

    private static StatementEffect ofCreate(StatementWords words) {
        if (isRole(words, 1)) {
            return new StatementEffect(Kind.CREATES_ROLE, words.name(2).last());
        }
        if (OF_SERVER.contains(words.lower(1))) {
            return NEEDLESS;
        }
        boolean alone = words.at(words.at(1, "unique") ? 2 : 1, "index", "concurrently");
        return alone ? ALONE : PLAIN;
    }

    private static StatementEffect ofAlter(StatementWords words) {
        if (isRole(words, 1)) {
            return new StatementEffect(Kind.ALTERS_ROLE, words.name(2).last());
        }
        if (OF_SERVER.contains(words.lower(1))) {
            return NEEDLESS;
        }
        boolean label = words.at(1, "type") && words.contain("add", "value");
        return label || words.contain("concurrently") ? ALONE : PLAIN;
    }

    private static StatementEffect ofDrop(StatementWords words) {
        if (isOfServer(words, 1)) {
            return NEEDLESS;
        }
        return words.at(1, "index", "concurrently") ? ALONE : PLAIN;
    }

    private static StatementEffect ofGrant(StatementWords words) {
        boolean server =
                words.contain("on", "database")
                        || words.contain("on", "tablespace")
                        || words.contain("on", "parameter");
        if (server) {
            return NEEDLESS;
        }
        return words.contain("on") ? PLAIN : new StatementEffect(Kind.ALTERS_ROLE, given(words));
    }

    /// The role that gets another one, or loses it.
    private static String given(StatementWords words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.at(i, "to") || words.at(i, "from")) {
                return words.name(i + 1).last();
            }
        }
        return "";
    }

    private static StatementEffect ofSet(StatementWords words) {
        int at = words.at(1, "session") || words.at(1, "local") ? 2 : 1;
        if (OF_DRIVER.contains(words.lower(at))) {
            return NEEDLESS;
        }
        if (words.at(at, "role") || words.at(at, "authorization")) {
            boolean back = words.at(at + 1, "none") || words.at(at + 1, "default");
            return back ? ALONE : new StatementEffect(Kind.BECOMES_ROLE, role(words, at + 1));
        }
        return words.at(at, "transaction") || words.at(at, "characteristics") ? ALONE : PLAIN;
    }

    private static String role(StatementWords words, int at) {
        int value = words.text(at).equals("=") || words.at(at, "to") ? at + 1 : at;
        String text = words.text(value);
        boolean literal = text.length() > 1 && text.startsWith("'");
        return literal
                ? text.substring(1, text.length() - 1).replace("''", "'")
                : words.name(value).last();
    }
}
