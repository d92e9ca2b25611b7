package dev.squall.schema.catalog.sequence;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;

/// The columns that own sequences: an object of its own, as the default of such a column needs the
/// sequence, and its owner needs the column.
public final class SequenceOwnerKind implements CatalogKind {

    private static final String QUERY =
            """
            select n.nspname as schema, c.relname as name,
                   tn.nspname as table_schema, t.relname as table, a.attname as column
            from pg_depend d
            join pg_class c on c.oid = d.objid and c.relkind = 'S'
            join pg_namespace n on n.oid = c.relnamespace
            join pg_class t on t.oid = d.refobjid
            join pg_namespace tn on tn.oid = t.relnamespace
            join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
            where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
                and d.deptype = 'a' and c.relpersistence <> 't'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.SEQUENCE_OWNER;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return SequenceOwner.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.rows(
                QUERY,
                row ->
                        reader.add(
                                new SequenceOwner(
                                        new ObjectId(
                                                ObjectKind.SEQUENCE_OWNER,
                                                row.text("schema"),
                                                row.text("name"),
                                                ""),
                                        new ObjectId(
                                                ObjectKind.COLUMN,
                                                row.text("table_schema"),
                                                row.text("table"),
                                                row.text("column")))));
    }
}
