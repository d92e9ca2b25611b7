package dev.squall.declare;

import java.util.List;

/// Where a rename is declared, and of what.
///
/// @param kind what was renamed
/// @param schema its PostgreSQL schema, or empty
/// @param owner what it is part of, or empty
record RenameSite(Site site, Rename.Kind kind, String schema, String owner) {

    /// A part of the table that the site is in.
    static RenameSite ofTable(Site site, TableRef table, Rename.Kind kind) {
        return new RenameSite(site, kind, table.schema(), table.name());
    }

    Rename from(String newName, String oldName, List<String> columns) {
        if (oldName.equals(newName)) {
            throw site.invalid("says no other name", "say the name that it had before");
        }
        return new Rename(kind, schema, owner, newName, oldName, site.at(columns));
    }
}
