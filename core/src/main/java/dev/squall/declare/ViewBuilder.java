package dev.squall.declare;

import dev.squall.expr.Output;
import dev.squall.sql.DefinitionText;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.Table;
import dev.squall.table.ViewQuery;
import dev.squall.type.ArrayType;
import dev.squall.type.CompositeType;
import dev.squall.type.EnumType;
import dev.squall.type.PgType;
import java.util.ArrayList;
import java.util.List;

/// The query of a view, and how the view behaves. Generated code calls it: users write `@View`.
public final class ViewBuilder implements Pending {

    private final Site site;
    private final Table<?> view;
    private final Fragment query;
    private final boolean materialized;
    private boolean securityInvoker;
    private boolean securityBarrier;
    private boolean withNoData;
    private List<Table<?>> alsoReads = List.of();

    ViewBuilder(Site site, Table<?> view, Fragment query) {
        this.site = site;
        this.view = view;
        this.query = query;
        this.materialized = view instanceof dev.squall.table.MaterializedView<?>;
    }

    /// `with (security_invoker = true)`
    public ViewBuilder securityInvoker() {
        this.securityInvoker = true;
        return this;
    }

    /// `with (security_barrier = true)`
    public ViewBuilder securityBarrier() {
        this.securityBarrier = true;
        return this;
    }

    /// `with no data`
    public ViewBuilder withNoData() {
        this.withNoData = true;
        return this;
    }

    ViewBuilder reads(Table<?>... tables) {
        this.alsoReads = List.of(tables);
        return this;
    }

    @Override
    public ViewDeclaration build() {
        if (query instanceof ViewQuery known) {
            checkColumns(known.selected());
        }
        DefinitionText text = SqlWriter.viewText(query);
        List<Table<?>> reads = reads(text);
        return new ViewDeclaration(
                site.name(),
                new Expression(text.sql(), reads.stream().map(TableRef::of).distinct().toList()),
                reads,
                new ViewOptions(materialized, securityInvoker, securityBarrier, withNoData),
                site.at(List.of()));
    }

    private List<Table<?>> reads(DefinitionText text) {
        List<Table<?>> tables = new ArrayList<>();
        for (var item : text.reads()) {
            if (item instanceof Table<?> table) {
                tables.add(table);
            }
        }
        tables.addAll(alsoReads);
        if (tables.stream().anyMatch(table -> TableRef.of(table).equals(site.table()))) {
            throw site.invalid("reads itself", "read the tables that it is made of");
        }
        return List.copyOf(tables);
    }

    private void checkColumns(List<Output> items) {
        List<? extends Column<?, ?>> columns = view.columns();
        if (items.size() != columns.size()) {
            throw site.invalid(
                    "has " + columns.size() + " columns, and its query gives " + items.size(),
                    "select one for each component of the record, in its order");
        }
        for (int i = 0; i < items.size(); i++) {
            checkColumn(columns.get(i), items.get(i));
        }
    }

    private void checkColumn(Column<?, ?> column, Output item) {
        String name = "has the column " + column.name();
        if (!same(item.type().stored(), column.type().stored())) {
            throw site.invalid(
                    name
                            + " of type "
                            + column.type().sqlName()
                            + ", and its query gives "
                            + item.type().sqlName()
                            + " there",
                    "select in the order of the record's components, and give them the types"
                            + " that are selected");
        }
        if (item.canBeNull() && !column.nullable()) {
            throw site.invalid(
                    name + ", which is never null, and its query can give null there",
                    "make the component @Nullable, or select coalesce(…)");
        }
    }

    /// Whether values are read alike: `varchar(20)` is `text`, but `integer` is no `bigint`.
    private static boolean same(PgType<?> given, PgType<?> expected) {
        return switch (given) {
            case EnumType<?> _, ArrayType<?> _, CompositeType<?> _ ->
                    given.castName().equals(expected.castName());
            default -> given.getClass().equals(expected.getClass());
        };
    }
}
