package dev.squall.schema.catalog.rule;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// Rules, but the one that makes a view.
public final class RuleKind implements CatalogKind {

    private static final String QUERY =
            """
            select r.oid, n.nspname as schema, c.relname as table, r.rulename as name,
                   c.relkind = 'v' as of_view, pg_get_ruledef(r.oid) as definition,
                   case r.ev_enabled when 'O' then 'enable' when 'D' then 'disable'
                       when 'R' then 'enable replica' else 'enable always' end as state
            from pg_rewrite r
            join pg_class c on c.oid = r.ev_class
            join pg_namespace n on n.oid = c.relnamespace
            where r.rulename <> '_RETURN' and c.relkind in ('r', 'p', 'v')
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.RULE;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Rule.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_rewrite", QUERY, RuleKind::rule);
    }

    private static Rule rule(Row row) throws SQLException {
        ObjectKind on = row.is("of_view") ? ObjectKind.VIEW : ObjectKind.TABLE;
        String definition = row.expression("definition").strip();
        return new Rule(
                new ObjectId(
                        ObjectKind.RULE, row.text("schema"), row.text("table"), row.text("name")),
                ObjectId.of(on, row.text("schema"), row.text("table")),
                definition.endsWith(";")
                        ? definition.substring(0, definition.length() - 1)
                        : definition,
                row.text("state"));
    }
}
