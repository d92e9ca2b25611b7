package dev.squall.schema.catalog.statistics;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Statistics objects.
public final class StatisticsKind implements CatalogKind {

    private static final String QUERY =
            """
            select s.oid, n.nspname as schema, s.stxname as name, tn.nspname as table_schema,
                   t.relname as table, t.relkind = 'm' as of_view,
                   pg_get_statisticsobjdef(s.oid) as definition,
                   coalesce(s.stxstattarget, -1) as target
            from pg_statistic_ext s
            join pg_namespace n on n.oid = s.stxnamespace
            join pg_class t on t.oid = s.stxrelid
            join pg_namespace tn on tn.oid = t.relnamespace
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.STATISTICS;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Statistics.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_statistic_ext", QUERY, StatisticsKind::statistics);
    }

    private static Statistics statistics(Row row) throws SQLException {
        ObjectKind on = row.is("of_view") ? ObjectKind.MATERIALIZED_VIEW : ObjectKind.TABLE;
        return new Statistics(
                ObjectId.of(ObjectKind.STATISTICS, row.text("schema"), row.text("name")),
                ObjectId.of(on, row.text("table_schema"), row.text("table")),
                row.expression("definition"),
                row.number("target"));
    }
}
