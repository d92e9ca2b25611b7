package dev.squall.schema.catalog.role;

import dev.squall.schema.object.Ddl;
import java.util.ArrayList;
import java.util.List;

/// Creates a role, unless another database of the cluster has brought it. What is there must not be
/// able to do more than it shall.
final class NewRole {

    private static final List<String> STRONG =
            List.of("superuser", "createdb", "createrole", "replication", "bypassrls");

    private final DatabaseRole role;

    NewRole(DatabaseRole role) {
        this.role = role;
    }

    Ddl ddl() {
        Ddl body = Ddl.of("begin\n    begin\n        if not exists (").add(found()).sql(") then\n");
        body.sql("            create ").declared(role.phrase()).add(attributes()).sql(";\n");
        body.sql("        end if;\n    exception\n");
        body.sql("        when duplicate_object or unique_violation then null;\n    end;\n");
        body.sql("    if exists (").add(found()).sql("\n            and (").add(tooMuch());
        body.sql(")) then\n");
        body.sql("        raise exception using errcode = 'object_not_in_prerequisite_state',\n");
        body.sql("            message = 'the role is there already, and is not as declared',\n");
        body.sql("            hint = 'look at its attributes in pg_roles, and alter it';\n");
        body.sql("    end if;\nend");
        return Ddl.of("do ").quoted(body);
    }

    private Ddl found() {
        return Ddl.of("select from pg_catalog.pg_roles where rolname = ").literal(role.id().name());
    }

    private Ddl attributes() {
        Ddl sql = new Ddl().sqlIf(!has("login"), " nologin").sqlIf(!has("inherit"), " noinherit");
        role.attributes().stream()
                .filter(attribute -> !attribute.equals("inherit"))
                .forEach(attribute -> sql.sql(" ").declared(attribute));
        if (role.connectionLimit() >= 0) {
            sql.sql(" connection limit ").number(role.connectionLimit());
        }
        if (role.validUntil() != null) {
            sql.sql(" valid until ").literal(role.validUntil());
        }
        return sql;
    }

    private Ddl tooMuch() {
        List<String> all = new ArrayList<>();
        if (has("login")) {
            all.add("not rolcanlogin");
        }
        if (!has("inherit")) {
            all.add("rolinherit");
        }
        STRONG.stream()
                .filter(attribute -> !has(attribute))
                .map(attribute -> attribute.equals("superuser") ? "super" : attribute)
                .forEach(attribute -> all.add("rol" + attribute));
        if (has("bypassrls")) {
            all.add("not rolbypassrls");
        }
        return new Ddl().declared(String.join("\n            or ", all));
    }

    private boolean has(String attribute) {
        return role.attributes().contains(attribute);
    }
}
