package dev.squall.shape;

import dev.squall.sql.FromItem;
import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Table;

/// A table as calls name it, for the one that stands in a statement under an alias.
record Handle(String qualifier) implements FromItem {

    static Handle of(Table<?> table) {
        return new Handle(table.name().table().name());
    }

    @Override
    public boolean guarded() {
        return false;
    }

    @Override
    public void render(SqlWriter out) {
        out.identifier(Identifier.of(qualifier));
    }
}
