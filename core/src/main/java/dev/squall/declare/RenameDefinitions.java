package dev.squall.declare;

import dev.squall.table.Column;
import java.util.List;

/// What had another name before; see [dev.squall.annotation.RenamedFrom]. Part of [Definition].
public abstract sealed class RenameDefinitions extends StorageDefinitions permits TextDefinitions {

    RenameDefinitions(Collected collected) {
        super(collected);
    }

    /// The table's old name; what `@RenamedFrom` on a record says.
    public void renamedFrom(String oldName) {
        Site site = collected.inTable("old name", oldName);
        collected.add(
                () -> {
                    TableRef table = site.owner();
                    return new RenameSite(site, Rename.Kind.TABLE, table.schema(), "")
                            .from(table.name(), oldName, List.of());
                });
    }

    /// A column's old name; what `@RenamedFrom` on a component says.
    public void renamedFrom(Column<?, ?> column, String oldName) {
        Site site = collected.inTable("old name", oldName);
        collected.add(
                () -> {
                    List<String> names = site.columns(List.of(column));
                    return RenameSite.ofTable(site, site.owner(), Rename.Kind.COLUMN)
                            .from(names.getFirst(), oldName, names);
                });
    }

    /// The old name of a constraint, an index or a sequence of the table.
    ///
    /// ```java
    /// d.index("idx_users_email").on(t.email);
    /// d.renamedFrom(Rename.Kind.INDEX, "idx_users_email", "users_mail_idx");
    /// ```
    public void renamedFrom(Rename.Kind kind, String name, String oldName) {
        Site site = collected.inTable("old name", oldName);
        collected.add(
                () -> RenameSite.ofTable(site, site.owner(), kind).from(name, oldName, List.of()));
    }

    /// The old name of a type, or of a label or a field of one; what `@RenamedFrom` on an enum, a
    /// domain or a composite, or on a part of them, says.
    ///
    /// @param owner the type that it is part of; empty for the type itself
    public void renamedFrom(
            Rename.Kind kind, String schema, String owner, String name, String oldName) {
        Site site = collected.site("old name", oldName);
        collected.add(
                () -> new RenameSite(site, kind, schema, owner).from(name, oldName, List.of()));
    }
}
