package dev.squall.schema.catalog.constraint;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.IndexFlags;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.catalog.UsualName;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Constraints with an index behind them: primary keys, unique and exclusion constraints.
public final class KeyKind implements CatalogKind {

    private static final String QUERY =
            """
            select k.oid, n.nspname as schema, t.relname as table, k.conname as name,
                   pg_get_constraintdef(k.oid) as definition, c.reloptions as options,
                   ts.spcname as tablespace, i.indisclustered as clustered,
                   i.indisreplident as replica_identity, i.indisvalid as valid,
                   null::text[] as statistics,
                   (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0) as columns,
                   pn.nspname as parent_schema, pt.relname as parent_table, p.relname as parent,
                   case pk.contype when 'p' then 'PRIMARY_KEY' when 'u' then 'UNIQUE'
                       when 'x' then 'EXCLUSION' else 'INDEX' end as parent_kind
            from pg_constraint k
            join pg_class t on t.oid = k.conrelid
            join pg_namespace n on n.oid = t.relnamespace
            join pg_class c on c.oid = k.conindid
            join pg_index i on i.indexrelid = k.conindid
            left join pg_tablespace ts on ts.oid = c.reltablespace
            left join pg_inherits h on h.inhrelid = c.oid
            left join pg_class p on p.oid = h.inhparent
            left join pg_namespace pn on pn.oid = p.relnamespace
            left join pg_index pi on pi.indexrelid = p.oid
            left join pg_class pt on pt.oid = pi.indrelid
            left join pg_constraint pk on pk.conindid = p.oid and pk.contype in ('p', 'u', 'x')
            where k.contype = ?::"char" and t.relpersistence <> 't'
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    private final ObjectKind kind;
    private final String letter;

    private KeyKind(ObjectKind kind, String letter) {
        this.kind = kind;
        this.letter = letter;
    }

    /// Primary keys.
    public static KeyKind primary() {
        return new KeyKind(ObjectKind.PRIMARY_KEY, "p");
    }

    /// Unique constraints.
    public static KeyKind unique() {
        return new KeyKind(ObjectKind.UNIQUE, "u");
    }

    /// Exclusion constraints.
    public static KeyKind exclusion() {
        return new KeyKind(ObjectKind.EXCLUSION, "x");
    }

    @Override
    public ObjectKind kind() {
        return kind;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Key.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_constraint", QUERY, this::key, letter);
    }

    private Key key(Row row) throws SQLException {
        return new Key(
                new ObjectId(kind, row.text("schema"), row.text("table"), row.text("name")),
                row.expression("definition"),
                IndexFlags.of(row),
                !row.is("valid"),
                parent(row),
                !usualName(row).equals(row.text("name")));
    }

    private String usualName(Row row) throws SQLException {
        String table = row.text("table");
        return switch (kind) {
            case PRIMARY_KEY -> UsualName.of(table, List.of(), "pkey");
            case UNIQUE -> UsualName.of(table, row.texts("columns"), "key");
            default -> UsualName.of(table, row.texts("columns"), "excl");
        };
    }

    private static @Nullable ObjectId parent(Row row) throws SQLException {
        String name = row.textOrNull("parent");
        return name == null
                ? null
                : new ObjectId(
                        ObjectKind.valueOf(row.text("parent_kind")),
                        row.text("parent_schema"),
                        row.text("parent_table"),
                        name);
    }
}
