package dev.squall.schema.declared.role;

import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;

/// A role of the cluster. It may be there already, or appear at this moment in another database of
/// the cluster; what is there must not be able to do more than is declared.
///
/// @param login whether it can connect
/// @param inherit whether it has the rights of its roles without `set role`
/// @param bypassRls whether policies do not apply to it
public record DatabaseRole(String name, boolean login, boolean inherit, boolean bypassRls)
        implements DeclaredObject {

    @Override
    public ObjectId id() {
        return ObjectId.of(ObjectKind.ROLE, "", name);
    }

    @Override
    public List<Step> added() {
        Ddl body = Ddl.of("begin\n    begin\n        if not exists (").add(found()).sql(") then\n");
        body.sql("            create role ").name(name).add(attributes()).sql(";\n");
        body.sql("        end if;\n    exception\n");
        body.sql("        when duplicate_object or unique_violation then null;\n    end;\n");
        body.sql("    if exists (").add(found()).sql(" and (").add(tooMuch()).sql(")) then\n");
        body.sql("        raise exception using errcode = 'object_not_in_prerequisite_state',\n");
        body.sql("            message = 'the role is there already, and is not as declared',\n");
        body.sql("            hint = 'look at its attributes in pg_roles, and alter it';\n");
        body.sql("    end if;\nend");
        return List.of(Step.of(id(), Ddl.of("do ").quoted(body)));
    }

    private Ddl found() {
        return Ddl.of("select from pg_catalog.pg_roles where rolname = ").literal(name);
    }

    private Ddl attributes() {
        return Ddl.of(login ? " login" : " nologin")
                .sqlIf(!inherit, " noinherit")
                .sqlIf(bypassRls, " bypassrls");
    }

    private Ddl tooMuch() {
        return Ddl.of("rolsuper")
                .sqlIf(!inherit, " or rolinherit")
                .sqlIf(login, " or not rolcanlogin")
                .sql(bypassRls ? " or not rolbypassrls" : " or rolbypassrls");
    }
}
