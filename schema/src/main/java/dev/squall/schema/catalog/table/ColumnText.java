package dev.squall.schema.catalog.table;

import dev.squall.schema.object.Ddl;

/// A column as `create table` and `add column` write it.
final class ColumnText {

    private final Column column;

    ColumnText(Column column) {
        this.column = column;
    }

    Ddl ddl() {
        return start(true);
    }

    /// The same without `not null`: the values come later.
    Ddl nullable() {
        return start(false);
    }

    private Ddl start(boolean withNotNull) {
        Ddl sql = bare();
        if (withNotNull) {
            notNull(sql);
        }
        Generated generated = column.generated();
        if (generated != null) {
            sql.sql(" generated always as (").declared(generated.expression());
            sql.sql(generated.virtual() ? ") virtual" : ") stored");
        }
        if (column.defaultsTo() != null) {
            sql.sql(" default ").declared(column.defaultsTo());
        }
        Identity identity = column.identity();
        return identity == null ? sql : sql.sql(" ").add(identity.ddl(column.id()));
    }

    /// The name and the type: nothing that needs a value.
    Ddl bare() {
        Ddl sql = new Ddl().name(column.id().name()).sql(" ").add(type());
        String compression = column.compression();
        return compression == null ? sql : sql.sql(" compression ").declared(compression);
    }

    /// The type with its collation.
    Ddl type() {
        Ddl sql = new Ddl().declared(column.type());
        return column.collation() == null ? sql : sql.sql(" collate ").declared(column.collation());
    }

    private void notNull(Ddl sql) {
        NotNull notNull = column.notNull();
        boolean unnamed = notNull == null || notNull.name() == null;
        if (notNull == null || (unnamed && column.identity() != null && !notNull.noInherit())) {
            return;
        }
        if (notNull.name() != null) {
            sql.sql(" constraint ").name(notNull.name());
        }
        sql.sql(" not null").sqlIf(notNull.noInherit(), " no inherit");
    }
}
