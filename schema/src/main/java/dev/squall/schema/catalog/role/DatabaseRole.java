package dev.squall.schema.catalog.role;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A role of the cluster. Other databases of it may have the role as well: it is created unless it
/// is there, and dropped unless one of them needs it.
///
/// @param attributes what it can do, in the words of `create role`: `login`, `bypassrls`
/// @param connectionLimit how many sessions it may have, or -1
/// @param validUntil when its password ends
/// @param settings `search_path=app` and so on, in each database
/// @param databaseSettings those of this database only
public record DatabaseRole(
        ObjectId id,
        List<String> attributes,
        int connectionLimit,
        @Nullable String validUntil,
        List<String> settings,
        List<String> databaseSettings)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("role ").name(id).text();
    }

    @Override
    public List<Step> added(Sides sides) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(id, new NewRole(this).ddl()));
        steps.addAll(new RoleSettings(id).steps(List.of(), settings, false));
        steps.addAll(new RoleSettings(id).steps(List.of(), databaseSettings, true));
        return steps;
    }

    @Override
    public List<Step> dropped(Sides sides) {
        Ddl body = Ddl.of("begin\n    if exists (select from pg_catalog.pg_shdepend d\n");
        body.sql("            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = ");
        body.literal(id.name());
        body.sql("\n            join pg_catalog.pg_database o on o.datname = current_database()");
        body.sql("\n            where d.refclassid = 'pg_catalog.pg_authid'::regclass");
        body.sql("\n                and (d.dbid not in (0, o.oid)");
        body.sql("\n                    or d.classid = 'pg_catalog.pg_database'::regclass");
        body.sql(" and d.objid <> o.oid)) then\n");
        body.sql("        raise notice 'a role stays, as another database needs it: %', ");
        body.literal(id.name()).sql(";\n    else\n        drop role if exists ").name(id);
        return List.of(Step.of(id, Ddl.of("do ").quoted(body.sql(";\n    end if;\nend"))));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        DatabaseRole old = (DatabaseRole) before;
        List<Step> steps = new ArrayList<>();
        Ddl words = words(old);
        if (!words.text().isEmpty()) {
            steps.add(Step.of(id, Ddl.of("alter ").declared(phrase()).add(words)));
        }
        RoleSettings change = new RoleSettings(id);
        steps.addAll(change.steps(old.settings, settings, false));
        steps.addAll(change.steps(old.databaseSettings, databaseSettings, true));
        return Change.altered(steps);
    }

    private Ddl words(DatabaseRole old) {
        Ddl sql = new Ddl();
        for (String attribute : RoleKind.ATTRIBUTES) {
            boolean has = attributes.contains(attribute);
            if (has != old.attributes.contains(attribute)) {
                sql.sql(has ? " " : " no").declared(attribute);
            }
        }
        if (connectionLimit != old.connectionLimit) {
            sql.sql(" connection limit ").number(connectionLimit);
        }
        if (!Objects.equals(validUntil, old.validUntil)) {
            sql.sql(" valid until ").literal(validUntil == null ? "infinity" : validUntil);
        }
        return sql;
    }
}
