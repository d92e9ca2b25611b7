package dev.squall.schema.catalog;

import java.util.HashMap;
import java.util.Map;

/// Reads what a server can do.
final class FactsReader {

    private static final String CASTS =
            """
            select format_type(castsource, null) || ' -> ' || format_type(casttarget, null) as cast,
                   case castcontext when 'e' then 'e' else 'a' end as context
            from pg_cast
            """;

    private static final String DOMAINS =
            """
            select format_type(oid, null) as name, format_type(typbasetype, null) as base
            from pg_type where typtype = 'd'
            """;

    private final int major;
    private final Map<String, String> casts = new HashMap<>();
    private final Map<String, String> domains = new HashMap<>();

    FactsReader(CatalogReader reader) {
        this.major = reader.major();
        reader.rows(CASTS, row -> casts.put(row.text("cast"), row.text("context")));
        reader.rows(DOMAINS, row -> domains.put(row.text("name"), row.text("base")));
    }

    ServerFacts facts() {
        return new ServerFacts(major, casts, domains);
    }
}
