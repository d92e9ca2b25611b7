package dev.squall.schema.catalog.language;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogReader;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;

/// Procedural languages.
public final class LanguageKind implements CatalogKind {

    private static final String QUERY =
            """
            select l.oid, l.lanname as name, l.lanpltrusted as trusted,
                   l.lanplcallfoid::regproc::text as handler,
                   case when l.laninline <> 0 then l.laninline::regproc::text end as inline,
                   case when l.lanvalidator <> 0 then l.lanvalidator::regproc::text end
                       as validator
            from pg_language l
            where l.lanispl and l.oid >= 16384
            """;

    @Override
    public ObjectKind kind() {
        return ObjectKind.LANGUAGE;
    }

    @Override
    public Class<? extends CatalogObject> type() {
        return Language.class;
    }

    @Override
    public void read(CatalogReader reader) {
        reader.read(
                "pg_language",
                QUERY,
                row ->
                        new Language(
                                ObjectId.of(ObjectKind.LANGUAGE, "", row.text("name")),
                                row.is("trusted"),
                                row.text("handler"),
                                row.textOrNull("inline"),
                                row.textOrNull("validator")));
    }
}
