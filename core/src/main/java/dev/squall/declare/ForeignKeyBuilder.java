package dev.squall.declare;

import dev.squall.annotation.Deferrable;
import dev.squall.annotation.ReferentialAction;
import dev.squall.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A foreign key: `d.foreignKey("…").on(t.userId).references(users.id).onDelete(CASCADE)`.
public final class ForeignKeyBuilder implements Pending {

    private final Site site;
    private List<Column<?, ?>> columns = List.of();
    private @Nullable TableRef target;
    private List<String> targetColumns = List.of();
    private ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    private ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
    private Deferrable deferrable = Deferrable.NOT_DEFERRABLE;

    ForeignKeyBuilder(Site site) {
        this.site = site;
    }

    /// The columns that refer.
    public ForeignKeyBuilder on(Column<?, ?>... columns) {
        this.columns = List.of(columns);
        return this;
    }

    /// What they refer to, by name.
    public ForeignKeyBuilder references(String schema, String table, String... columns) {
        this.target = new TableRef(schema, table);
        this.targetColumns = List.of(columns);
        return this;
    }

    /// What they refer to: columns of one table.
    public ForeignKeyBuilder references(Column<?, ?>... columns) {
        if (columns.length == 0) {
            throw site.invalid("refers to no column", "say .references(users.id)");
        }
        this.target = TableRef.of(columns[0].table());
        this.targetColumns = List.of(columns).stream().map(c -> c.name().name()).toList();
        return this;
    }

    /// `on delete …`
    public ForeignKeyBuilder onDelete(ReferentialAction action) {
        this.onDelete = action;
        return this;
    }

    /// `on update …`
    public ForeignKeyBuilder onUpdate(ReferentialAction action) {
        this.onUpdate = action;
        return this;
    }

    /// Whether the check can wait for the end of the transaction.
    public ForeignKeyBuilder deferrable(Deferrable deferrable) {
        this.deferrable = deferrable;
        return this;
    }

    @Override
    public ForeignKeyDeclaration build() {
        List<String> names = site.someColumns(columns);
        if (target == null) {
            throw site.invalid("says not what it refers to", "say .references(users.id)");
        }
        if (names.size() != targetColumns.size()) {
            throw site.invalid(
                    "has " + names.size() + " columns and refers to " + targetColumns.size(),
                    "name as many columns on both sides");
        }
        return new ForeignKeyDeclaration(
                site.name(),
                names,
                target,
                targetColumns,
                onDelete,
                onUpdate,
                deferrable,
                site.at(names));
    }
}
