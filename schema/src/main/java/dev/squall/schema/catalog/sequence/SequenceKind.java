package dev.squall.schema.catalog.sequence;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.catalog.SequenceShape;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Sequences. Those of identity columns belong to the columns.
public final class SequenceKind implements CatalogKind {

    private static final String QUERY =
            """
            select c.oid, n.nspname as schema, c.relname as name, c.relpersistence = 'u' as unlogged,
                   format_type(s.seqtypid, null) as seq_type, s.seqstart as seq_start,
                   s.seqincrement as seq_increment, s.seqmin as seq_min, s.seqmax as seq_max,
                   s.seqcache as seq_cache, s.seqcycle as seq_cycle,
                   tn.nspname as table_schema, t.relname as table, a.attname as column
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_sequence s on s.seqrelid = c.oid
            left join pg_depend o on o.classid = 'pg_class'::regclass and o.objid = c.oid
                and o.refclassid = 'pg_class'::regclass and o.deptype = 'a'
            left join pg_class t on t.oid = o.refobjid
            left join pg_namespace tn on tn.oid = t.relnamespace
            left join pg_attribute a on a.attrelid = t.oid and a.attnum = o.refobjsubid
            where c.relpersistence <> 't' and not exists (
                select from pg_depend d
                where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'i')
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.SEQUENCE;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Sequence.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read(
                "pg_class",
                QUERY,
                row ->
                        new Sequence(
                                ObjectId.of(
                                        ObjectKind.SEQUENCE, row.text("schema"), row.text("name")),
                                row.is("unlogged"),
                                SequenceShape.of(row),
                                owner(row)));
    }

    private static @Nullable ObjectId owner(Row row) throws SQLException {
        return row.textOrNull("column") == null
                ? null
                : new ObjectId(
                        ObjectKind.COLUMN,
                        row.text("table_schema"),
                        row.text("table"),
                        row.text("column"));
    }
}
