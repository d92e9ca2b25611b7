package dev.squall.declare;

import dev.squall.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row limit: `d.limit("attempts_per_plan").of(t.planId).atMost(3)`.
///
/// It holds under concurrent inserts, at every isolation level and whatever the policies hide. A
/// row too many fails like a check constraint of that name (SQLSTATE 23514).
public final class RowLimitBuilder implements Pending {

    private final Site site;
    private @Nullable Column<?, ?> column;
    private int atMost;

    RowLimitBuilder(Site site) {
        this.site = site;
    }

    /// The column whose values are counted; rows where it is null are not limited.
    public RowLimitBuilder of(Column<?, ?> parent) {
        this.column = parent;
        return this;
    }

    /// How many rows may have the same value.
    public RowLimitBuilder atMost(int rows) {
        this.atMost = rows;
        return this;
    }

    @Override
    public RowLimitDeclaration build() {
        if (column == null) {
            throw site.invalid("names no column", "say .of(t.planId)");
        }
        if (atMost < 1) {
            throw site.invalid("would allow no row at all", "say .atMost(1) or more");
        }
        List<String> names = site.columns(List.of(column));
        return new RowLimitDeclaration(site.name(), names.getFirst(), atMost, site.at(names));
    }
}
