package dev.squall.schema.declared.rowlimit;

import dev.squall.declare.TableRef;
import dev.squall.schema.declared.UnboundOwner;
import dev.squall.schema.object.Ddl;
import java.util.List;
import java.util.stream.Stream;

/// Counts the rows that are there already. Where they are too many they stay, and no more can come.
record RowLimitBackfill(RowLimit limit) {

    Stream<Ddl> all() {
        List<TableRef> secured = limit.secured() ? List.of(limit.counted()) : List.of();
        return UnboundOwner.of(secured, Stream.of(forgotten(), counted()));
    }

    /// What an earlier limit of this name has left.
    private Ddl forgotten() {
        return Ddl.of("delete from squall.row_counts where limit_name = ").literal(limitName());
    }

    private Ddl counted() {
        Ddl sql = Ddl.of("insert into squall.row_counts (limit_name, parent, rows)\n    select ");
        sql.literal(limitName()).sql(", ").name(limit.column()).sql("::text, count(*)\n    from ");
        sql.name(limit.counted().schema(), limit.counted().name());
        sql.sql("\n    where ").name(limit.column()).sql(" is not null");
        String deleted = limit.softDelete();
        if (deleted != null) {
            sql.sql(" and ").name(deleted).sql(" is null");
        }
        return sql.sql("\n    group by 2");
    }

    /// As the trigger names it.
    private String limitName() {
        String schema = limit.id().schema();
        return (schema.isEmpty() ? "public" : schema) + "." + limit.id().name();
    }
}
