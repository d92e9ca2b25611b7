package dev.squall.schema.catalog.policy;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A policy.
///
/// @param command `all`, `select` and so on
/// @param roles whom it is for; none means everybody
/// @param using which rows are there, as the server prints it
/// @param check which rows may be written
public record Policy(
        ObjectId id,
        boolean permissive,
        String command,
        List<String> roles,
        @Nullable String using,
        @Nullable String check)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("policy ").name(id.name()).sql(" on ").owner(id).text();
    }

    @Override
    public ObjectId attachedTo() {
        return ObjectId.of(ObjectKind.TABLE, id.schema(), id.owner());
    }

    @Override
    public Set<ObjectId> dependsOn() {
        Set<ObjectId> needs = new TreeSet<>();
        needs.add(attachedTo());
        roles.forEach(role -> needs.add(ObjectId.of(ObjectKind.ROLE, "", role)));
        return needs;
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase());
        sql.sqlIf(!permissive, " as restrictive");
        if (!command.equals("all")) {
            sql.sql(" for ").declared(command);
        }
        if (!roles.isEmpty()) {
            to(sql);
        }
        return List.of(Step.of(id, conditions(sql)));
    }

    private Ddl to(Ddl sql) {
        return roles.isEmpty() ? sql.sql(" to public") : sql.sql(" to ").names(roles);
    }

    private Ddl conditions(Ddl sql) {
        if (using != null) {
            sql.sql("\n    using (").declared(using).sql(")");
        }
        if (check != null) {
            sql.sql("\n    with check (").declared(check).sql(")");
        }
        return sql;
    }

    @Override
    public Optional<Object> likeness() {
        return Optional.of(like(attachedTo()));
    }

    @Override
    public CatalogObject retitled(Map<ObjectId, ObjectId> names, Snapshot to) {
        return like(names.getOrDefault(id, id));
    }

    private Policy like(ObjectId other) {
        return new Policy(other, permissive, command, roles, using, check);
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Policy old = (Policy) before;
        boolean alterable =
                permissive == old.permissive
                        && command.equals(old.command)
                        && (using != null || old.using == null)
                        && (check != null || old.check == null);
        if (!alterable) {
            return Change.recreated();
        }
        Ddl sql = Ddl.of("alter ").declared(phrase());
        if (!roles.equals(old.roles)) {
            to(sql);
        }
        return Change.altered(List.of(Step.of(id, conditions(sql))));
    }
}
