package dev.squall.schema.catalog.collation;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.catalog.Row;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collations.
public final class CollationKind implements CatalogKind {

    private static final String SINCE_17 =
            """
            select c.oid, n.nspname as schema, c.collname as name, c.collprovider as provider,
                   c.collisdeterministic as deterministic, c.collcollate as collate,
                   c.collctype as ctype, c.colllocale as locale, c.collicurules as rules
            from pg_collation c join pg_namespace n on n.oid = c.collnamespace
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    private static final String SINCE_16 =
            """
            select c.oid, n.nspname as schema, c.collname as name, c.collprovider as provider,
                   c.collisdeterministic as deterministic, c.collcollate as collate,
                   c.collctype as ctype, c.colliculocale as locale, c.collicurules as rules
            from pg_collation c join pg_namespace n on n.oid = c.collnamespace
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    private static final String BEFORE =
            """
            select c.oid, n.nspname as schema, c.collname as name, c.collprovider as provider,
                   c.collisdeterministic as deterministic, c.collcollate as collate,
                   c.collctype as ctype, c.colliculocale as locale, null as rules
            from pg_collation c join pg_namespace n on n.oid = c.collnamespace
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.COLLATION;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Collation.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read("pg_collation", query(reader.major()), CollationKind::collation);
    }

    private static String query(int major) {
        return major >= 17 ? SINCE_17 : major == 16 ? SINCE_16 : BEFORE;
    }

    private static Collation collation(Row row) throws SQLException {
        List<String> options = new ArrayList<>();
        options.add("provider = " + provider(row.text("provider")));
        add(options, "locale", row.textOrNull("locale"));
        add(options, "lc_collate", row.textOrNull("collate"));
        add(options, "lc_ctype", row.textOrNull("ctype"));
        add(options, "rules", row.textOrNull("rules"));
        if (!row.is("deterministic")) {
            options.add("deterministic = false");
        }
        return new Collation(
                ObjectId.of(ObjectKind.COLLATION, row.text("schema"), row.text("name")), options);
    }

    private static String provider(String letter) {
        return switch (letter) {
            case "i" -> "icu";
            case "b" -> "builtin";
            default -> "libc";
        };
    }

    private static void add(List<String> options, String name, @Nullable String value) {
        if (value != null) {
            options.add(name + new Ddl().sql(" = ").literal(value).text());
        }
    }
}
