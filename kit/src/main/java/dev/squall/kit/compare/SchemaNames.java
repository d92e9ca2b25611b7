package dev.squall.kit.compare;

import dev.squall.error.Report;
import dev.squall.kit.error.UnreadableSource;
import dev.squall.kit.error.Words;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/// The PostgreSQL schemas of a database. One that somebody names and that is nowhere is a mistake:
/// without it, two databases would be equal in nothing.
public final class SchemaNames {

    private static final String QUERY =
            "select nspname from pg_catalog.pg_namespace where nspname not like 'pg\\_%'";

    private SchemaNames() {}

    /// The names, without those of the server.
    public static Set<String> read(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUERY);
                ResultSet rows = statement.executeQuery()) {
            Set<String> names = new TreeSet<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    /// Makes sure that what somebody names is there.
    ///
    /// @param wanted the names that somebody has given
    /// @param there those that there are
    /// @param nobody how an error begins: `neither side has a`
    /// @throws UnreadableSource if one is not there
    public static void require(Set<String> wanted, Set<String> there, String nobody) {
        for (String name : new TreeSet<>(wanted)) {
            if (!there.contains(name)) {
                Set<String> shown = new TreeSet<>(there);
                shown.remove("information_schema");
                throw new UnreadableSource(
                        Report.of(nobody + " schema \"" + name + '"')
                                .line("there", String.join(", ", shown))
                                .hint(Words.didYouMean(name, shown).orElse(null)));
            }
        }
    }
}
