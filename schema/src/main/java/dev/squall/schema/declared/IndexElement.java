package dev.squall.schema.declared;

import dev.squall.declare.IndexItem;
import dev.squall.schema.object.Ddl;
import org.jspecify.annotations.Nullable;

/// One element of an index or an exclusion constraint.
///
/// @param value a column's name in SQL, or an expression
/// @param isColumn whether it is a column
public record IndexElement(
        String value,
        boolean isColumn,
        @Nullable String collation,
        @Nullable String opclass,
        boolean descending,
        @Nullable Boolean nullsFirst) {

    /// The element of a declared item.
    public static IndexElement of(IndexItem item) {
        return new IndexElement(
                item.value().sql(),
                item.isColumn(),
                item.collation(),
                item.opclass(),
                item.descending(),
                item.nullsFirst());
    }

    /// `(lower(email)) collate "C" text_pattern_ops desc nulls last`
    public Ddl ddl() {
        Ddl sql = new Ddl();
        if (isColumn) {
            sql.declared(value);
        } else {
            sql.sql("(").declared(value).sql(")");
        }
        if (collation != null) {
            sql.sql(" collate ").path(collation);
        }
        if (opclass != null) {
            sql.sql(" ").path(opclass);
        }
        sql.sqlIf(descending, " desc");
        if (nullsFirst != null) {
            sql.sql(nullsFirst ? " nulls first" : " nulls last");
        }
        return sql;
    }
}
