package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Counterpart;
import dev.squall.schema.catalog.ForeignOptions;
import dev.squall.schema.catalog.Options;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// `create table`, and what can only be said afterwards.
final class NewTable {

    private final RelationTable table;
    private final Sides sides;
    private final List<Column> columns;

    NewTable(RelationTable table, Sides sides) {
        this.table = table;
        this.sides = sides;
        this.columns =
                sides.to().parts(table.id(), Column.class).stream()
                        .sorted(Comparator.comparingInt(Column::position))
                        .toList();
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(table.id(), create()));
        for (Column column : columns) {
            if (column.changed(start(column), sides) instanceof Change.Altered altered) {
                steps.addAll(altered.steps());
            }
        }
        TableSteps rest = new TableSteps(table);
        rest.replicaIdentity(ReplicaIdentity.DEFAULT);
        steps.addAll(rest.steps());
        return steps;
    }

    /// What the statement alone makes: the table and its columns.
    List<CatalogObject> made() {
        List<CatalogObject> made = new ArrayList<>();
        made.add(table.plain());
        columns.forEach(column -> made.add(start(column)));
        return made;
    }

    private Column start(Column column) {
        if (table.ofType() != null) {
            return new ColumnCopy(column).typed();
        }
        boolean copied = column.parent() != null && !column.local() && !apart();
        return copied ? column.copied(sides) : column.plain();
    }

    /// Whether it becomes a partition later.
    private boolean apart() {
        return table.partition() != null && Counterpart.isBuiltApart(table.id(), sides);
    }

    private Ddl create() {
        Ddl sql = Ddl.of("create ").sqlIf(table.unlogged(), "unlogged ").declared(table.phrase());
        Partition partition = table.partition();
        if (partition != null && !apart()) {
            sql.sql(" partition of ").name(partition.parent());
            sql.sql(" ").declared(partition.bounds());
        } else if (table.ofType() != null) {
            sql.sql(" of ").declared(table.ofType());
        } else {
            columns(sql);
        }
        return storage(sql);
    }

    private void columns(Ddl sql) {
        List<Column> own = columns.stream().filter(c -> c.local() || apart()).toList();
        sql.sql(" (");
        for (int i = 0; i < own.size(); i++) {
            sql.sqlIf(i > 0, ",").sql("\n    ").add(own.get(i).ddl());
        }
        sql.sqlIf(!own.isEmpty(), "\n").sql(")");
        List<ObjectId> parents = table.inherits();
        for (int i = 0; i < parents.size(); i++) {
            sql.sql(i == 0 ? " inherits (" : ", ").name(parents.get(i));
        }
        sql.sqlIf(!parents.isEmpty(), ")");
    }

    private Ddl storage(Ddl sql) {
        Foreign foreign = table.foreign();
        if (foreign != null) {
            sql.sql(" server ").name(foreign.server());
            return sql.add(ForeignOptions.clause(foreign.options()));
        }
        if (table.partitionBy() != null) {
            sql.sql(" partition by ").declared(table.partitionBy());
        }
        if (table.accessMethod() != null) {
            sql.sql(" using ").name(table.accessMethod());
        }
        if (!table.options().isEmpty()) {
            sql.sql(" with (").add(Options.list(table.options())).sql(")");
        }
        if (table.tablespace() != null) {
            sql.sql(" tablespace ").name(table.tablespace());
        }
        return sql;
    }
}
