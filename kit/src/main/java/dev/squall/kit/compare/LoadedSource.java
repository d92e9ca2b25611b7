package dev.squall.kit.compare;

import dev.squall.kit.run.LoadRoles;
import dev.squall.run.DirectConnection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/// A schema that is loaded into a scratch database to be read.
public sealed interface LoadedSource extends SchemaSource
        permits SqlFiles, MigrationsFolder, DeclaredRecords {

    /// A statement that creates a role, also inside of another one.
    Pattern NEW_ROLE = Pattern.compile("(?i)\\bcreate\\s+(?:role|user|group)\\s+(?!mapping\\b)");

    /// Its statements, as far as they are text.
    String text();

    /// Runs it in an empty database.
    void load(DirectConnection into, LoadRoles roles) throws SQLException;

    /// Whether it creates roles, which belong to the server and not to its own database.
    default boolean bringsRoles() {
        return NEW_ROLE.matcher(text()).find();
    }
}
