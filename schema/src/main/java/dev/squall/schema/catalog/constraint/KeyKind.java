package dev.squall.schema.catalog.constraint;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.IndexFlags;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Constraints with an index behind them: primary keys, unique and exclusion constraints.
public final class KeyKind implements CatalogKind {

    /// A constraint of a partition that its parent brought is left out.
    private static final String QUERY =
            """
            select k.oid, n.nspname as schema, t.relname as table, k.conname as name,
                   pg_get_constraintdef(k.oid) as definition, c.reloptions as options,
                   ts.spcname as tablespace, i.indisclustered as clustered,
                   i.indisreplident as replica_identity
            from pg_constraint k
            join pg_class t on t.oid = k.conrelid
            join pg_namespace n on n.oid = t.relnamespace
            join pg_class c on c.oid = k.conindid
            join pg_index i on i.indexrelid = k.conindid
            left join pg_tablespace ts on ts.oid = c.reltablespace
            where k.contype = ?::"char" and k.conparentid = 0 and t.relpersistence <> 't'
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
                IndexFlags.of(row));
    }
}
