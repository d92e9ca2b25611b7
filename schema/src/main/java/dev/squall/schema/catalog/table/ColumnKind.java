package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.catalog.SequenceShape;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Columns of tables.
public final class ColumnKind implements CatalogKind {

    private static final String QUERY =
            """
            select a.attrelid as oid, a.attnum as sub, n.nspname as schema, c.relname as table,
                   a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
                   case when a.attcollation <> t.typcollation
                       then quote_ident(cn.nspname) || '.' || quote_ident(co.collname) end as collation,
                   a.attnotnull as not_null, nn.conname as not_null_name,
                   nn.connoinherit as not_null_no_inherit, nn.convalidated as not_null_valid,
                   nn.conislocal as not_null_local,
                   pg_get_expr(d.adbin, d.adrelid) as expression, a.attgenerated as generated,
                   a.attidentity as identity, sn.nspname as seq_schema, sc.relname as seq_name,
                   format_type(s.seqtypid, null) as seq_type, s.seqstart as seq_start,
                   s.seqincrement as seq_increment, s.seqmin as seq_min, s.seqmax as seq_max,
                   s.seqcache as seq_cache, s.seqcycle as seq_cycle,
                   a.attstorage as storage, a.attstorage = t.typstorage as usual_storage,
                   case a.attcompression when 'p' then 'pglz' when 'l' then 'lz4' end as compression,
                   coalesce(a.attstattarget, -1) as statistics, a.attoptions as options,
                   a.attislocal as local, a.attinhcount > 0 as inherited,
                   hn.nspname as parent_schema, h.relname as parent_table
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_type t on t.oid = a.atttypid
            left join pg_collation co on co.oid = a.attcollation
            left join pg_namespace cn on cn.oid = co.collnamespace
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            left join pg_constraint nn on nn.conrelid = a.attrelid and nn.contype = 'n'
                and nn.conkey[1] = a.attnum
            left join pg_depend sd on a.attidentity <> '' and sd.refclassid = 'pg_class'::regclass
                and sd.refobjid = a.attrelid and sd.refobjsubid = a.attnum
                and sd.classid = 'pg_class'::regclass and sd.deptype = 'i'
            left join pg_sequence s on s.seqrelid = sd.objid
            left join pg_class sc on sc.oid = s.seqrelid
            left join pg_namespace sn on sn.oid = sc.relnamespace
            left join lateral (
                select i.inhparent from pg_inherits i
                join pg_attribute pa on pa.attrelid = i.inhparent and pa.attname = a.attname
                    and not pa.attisdropped
                where i.inhrelid = a.attrelid order by i.inhseqno limit 1) i on a.attinhcount > 0
            left join pg_class h on h.oid = i.inhparent
            left join pg_namespace hn on hn.oid = h.relnamespace
            where a.attrelid >= 16384 and a.attnum > 0 and not a.attisdropped
                and c.relkind in ('r', 'p', 'f')
                and c.relpersistence <> 't'
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.COLUMN;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Column.class;
    }

    @Override
    public void read(CatalogReader reader) {
        boolean exact = reader.scope().exact();
        reader.read("pg_class", QUERY, row -> column(row, exact));
    }

    private static Column column(Row row, boolean exact) throws SQLException {
        String generated = row.text("generated");
        String expression = row.expressionOrNull("expression");
        return new Column(
                new ObjectId(
                        ObjectKind.COLUMN, row.text("schema"), row.text("table"), row.text("name")),
                row.number("sub"),
                row.text("type"),
                row.textOrNull("collation"),
                row.is("not_null") ? notNull(row, exact) : null,
                generated.isEmpty() ? expression : null,
                generated.isEmpty() || expression == null
                        ? null
                        : new Generated(expression, generated.equals("v")),
                identity(row),
                new Stored(Storage.of(row.text("storage")), row.is("usual_storage")),
                row.textOrNull("compression"),
                row.number("statistics"),
                row.texts("options"),
                row.is("local"),
                parent(row));
    }

    /// Before version 18 the server knows no name of it; the usual one is left out.
    private static NotNull notNull(Row row, boolean exact) throws SQLException {
        String name = row.textOrNull("not_null_name");
        String usual = row.text("table") + "_" + row.text("name") + "_not_null";
        boolean own = name != null && row.is("not_null_local");
        boolean plain = !row.is("not_null_no_inherit") && row.is("not_null_valid");
        boolean named = own && !usual.equals(name) && usual.length() <= 63 && (exact || !plain);
        return new NotNull(
                named ? name : null,
                row.is("not_null_no_inherit"),
                name == null || row.is("not_null_valid"));
    }

    private static @Nullable Identity identity(Row row) throws SQLException {
        String identity = row.text("identity");
        if (identity.isEmpty() || row.textOrNull("seq_name") == null) {
            return null;
        }
        ObjectId sequence =
                ObjectId.of(ObjectKind.SEQUENCE, row.text("seq_schema"), row.text("seq_name"));
        return new Identity(identity.equals("a"), sequence, SequenceShape.of(row));
    }

    private static @Nullable ObjectId parent(Row row) throws SQLException {
        if (!row.is("inherited") || row.textOrNull("parent_table") == null) {
            return null;
        }
        return new ObjectId(
                ObjectKind.COLUMN,
                row.text("parent_schema"),
                row.text("parent_table"),
                row.text("name"));
    }
}
