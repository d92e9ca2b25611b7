package dev.squall.schema.catalog.foreign;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.ForeignOptions;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A foreign server.
///
/// @param wrapper its foreign-data wrapper
/// @param serverType what its wrapper calls its type
/// @param version what its wrapper calls its version
/// @param options `host=db.example.com` and so on, but no secrets
/// @param secrets the names of options that may be secrets; their values are not compared
public record Server(
        ObjectId id,
        String wrapper,
        @Nullable String serverType,
        @Nullable String version,
        List<String> options,
        List<String> secrets)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("server ").name(id).text();
    }

    @Override
    public boolean equivalent(CatalogObject other) {
        return other instanceof Server s && plain().equals(s.plain());
    }

    private Server plain() {
        return new Server(id, wrapper, serverType, version, options, List.of());
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase());
        if (serverType != null) {
            sql.sql(" type ").literal(serverType);
        }
        if (version != null) {
            sql.sql(" version ").literal(version);
        }
        sql.sql(" foreign data wrapper ").name(wrapper).add(ForeignOptions.clause(options));
        return List.of(Step.of(id, sql, Secrets.hazard(secrets)));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Server old = (Server) before;
        if (!wrapper.equals(old.wrapper) || !Objects.equals(serverType, old.serverType)) {
            return Change.recreated();
        }
        Ddl sql = Ddl.of("alter ").declared(phrase());
        if (version != null && !version.equals(old.version)) {
            sql.sql(" version ").literal(version);
        } else {
            sql.sqlIf(version == null && old.version != null, " version null");
        }
        return Change.altered(
                List.of(Step.of(id, sql.add(ForeignOptions.changes(old.options, options)))));
    }
}
