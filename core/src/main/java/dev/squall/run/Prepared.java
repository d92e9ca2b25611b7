package dev.squall.run;

import java.sql.PreparedStatement;
import java.util.Locale;
import java.util.regex.Pattern;

/// A statement that a connection has prepared.
final class Prepared {

    /// Statements that cannot leave anything behind on the session. What else there is (`set`,
    /// `do`, `call`, `listen`, temporary tables) costs the connection.
    private static final Pattern HARMLESS =
            Pattern.compile(
                    "\\s*\\(*\\s*(select|with|insert|update|delete|merge|values|table|explain|show"
                            + "|truncate|refresh|analyze|vacuum|notify|comment|grant|revoke|drop"
                            + "|alter|create(?!\\s+(global\\s+|local\\s+)?temp))\\b[^;]*");

    final PreparedStatement statement;
    final boolean leavesTraces;
    boolean busy;
    boolean kept;

    Prepared(PreparedStatement statement, String sql) {
        this.statement = statement;
        this.leavesTraces = leavesTraces(sql);
    }

    static boolean leavesTraces(String sql) {
        String text = sql.toLowerCase(Locale.ROOT);
        return text.contains("set_config")
                || text.contains("advisory_lock")
                || !HARMLESS.matcher(text).matches();
    }
}
