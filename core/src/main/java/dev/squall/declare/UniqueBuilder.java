package dev.squall.declare;

import dev.squall.annotation.Deferrable;
import dev.squall.table.Column;
import java.util.List;

/// A unique constraint: `d.unique("tasks_module_id_order_key").on(t.moduleId, t.order)`.
public final class UniqueBuilder implements Pending {

    private final Site site;
    private List<Column<?, ?>> columns = List.of();
    private List<Column<?, ?>> include = List.of();
    private boolean nullsNotDistinct;
    private Deferrable deferrable = Deferrable.NOT_DEFERRABLE;

    UniqueBuilder(Site site) {
        this.site = site;
    }

    /// The columns, whose values occur together once.
    public UniqueBuilder on(Column<?, ?>... columns) {
        this.columns = List.of(columns);
        return this;
    }

    /// Columns that its index holds besides: `include (…)`.
    public UniqueBuilder include(Column<?, ?>... columns) {
        this.include = List.of(columns);
        return this;
    }

    /// Two nulls are the same value: `nulls not distinct`.
    public UniqueBuilder nullsNotDistinct() {
        return nullsNotDistinct(true);
    }

    /// Whether two nulls are the same value.
    public UniqueBuilder nullsNotDistinct(boolean same) {
        this.nullsNotDistinct = same;
        return this;
    }

    /// Whether the check can wait for the end of the transaction.
    public UniqueBuilder deferrable(Deferrable deferrable) {
        this.deferrable = deferrable;
        return this;
    }

    @Override
    public UniqueDeclaration build() {
        List<String> names = site.someColumns(columns);
        return new UniqueDeclaration(
                site.name(),
                names,
                site.columns(include),
                nullsNotDistinct,
                deferrable,
                site.at(names));
    }
}
