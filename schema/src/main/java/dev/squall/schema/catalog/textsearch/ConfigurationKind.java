package dev.squall.schema.catalog.textsearch;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Configurations of text search, each with its mappings.
public final class ConfigurationKind implements CatalogKind {

    private static final String QUERY =
            """
            select c.oid, n.nspname as schema, c.cfgname as name,
                   quote_ident(pn.nspname) || '.' || quote_ident(p.prsname) as parser,
                   m.tokens, m.dictionaries
            from pg_ts_config c
            join pg_namespace n on n.oid = c.cfgnamespace
            join pg_ts_parser p on p.oid = c.cfgparser
            join pg_namespace pn on pn.oid = p.prsnamespace
            left join lateral (
                select array_agg(w.token) as tokens, array_agg(w.dictionaries) as dictionaries
                from (
                    select t.alias as token,
                           string_agg(quote_ident(dn.nspname) || '.' || quote_ident(d.dictname),
                               ', ' order by w.mapseqno) as dictionaries
                    from pg_ts_config_map w
                    join ts_token_type(c.cfgparser) t on t.tokid = w.maptokentype
                    join pg_ts_dict d on d.oid = w.mapdict
                    join pg_namespace dn on dn.oid = d.dictnamespace
                    where w.mapcfg = c.oid
                    group by 1) w) m on true
            where c.oid >= 16384
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.TEXT_SEARCH_CONFIGURATION;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Configuration.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_ts_config", QUERY, ConfigurationKind::configuration);
    }

    private static Configuration configuration(Row row) throws SQLException {
        SortedMap<String, String> mappings = new TreeMap<>();
        List<String> tokens = row.texts("tokens");
        List<String> dictionaries = row.texts("dictionaries");
        for (int i = 0; i < tokens.size(); i++) {
            mappings.put(tokens.get(i), dictionaries.get(i));
        }
        return new Configuration(
                ObjectId.of(
                        ObjectKind.TEXT_SEARCH_CONFIGURATION, row.text("schema"), row.text("name")),
                row.text("parser"),
                mappings);
    }
}
