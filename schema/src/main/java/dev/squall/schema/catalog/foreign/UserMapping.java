package dev.squall.schema.catalog.foreign;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.ForeignOptions;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// Who a role is on a foreign server. Its id has the server as the owner, and the role as the name.
///
/// @param role the role; empty for everybody who has no mapping of his own
/// @param options `user=reader` and so on, but no secrets
/// @param secrets the names of options that may be secrets; their values are not compared
public record UserMapping(ObjectId id, String role, List<String> options, List<String> secrets)
        implements CatalogObject {

    @Override
    public String phrase() {
        Ddl sql = Ddl.of("user mapping for ");
        Ddl who = role.isEmpty() ? sql.sql("public") : sql.name(role);
        return who.sql(" server ").name(id.owner()).text();
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(ObjectId.of(ObjectKind.ROLE, "", role));
    }

    @Override
    public boolean equivalent(CatalogObject other) {
        return other instanceof UserMapping m && id.equals(m.id) && options.equals(m.options);
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase()).add(ForeignOptions.clause(options));
        return List.of(Step.of(id, sql, Secrets.hazard(secrets)));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        List<String> old = ((UserMapping) before).options;
        Ddl sql = Ddl.of("alter ").declared(phrase());
        return Change.altered(List.of(Step.of(id, sql.add(ForeignOptions.changes(old, options)))));
    }
}
