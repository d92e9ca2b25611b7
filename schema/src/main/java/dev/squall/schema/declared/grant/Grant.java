package dev.squall.schema.declared.grant;

import dev.squall.declare.Privilege;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// `grant select, insert on learning_plans to authenticated`
///
/// @param role who gets the rights
/// @param on what they are on
/// @param privileges the rights, in their order
record Grant(String role, GrantedObject on, List<Privilege> privileges) implements DeclaredObject {

    @Override
    public ObjectId id() {
        Ddl name = on.ddl();
        if (!on.columns().isEmpty()) {
            name.sql(" (").names(on.columns()).sql(")");
        }
        return ObjectId.of(ObjectKind.GRANT, "", name.sql(" to ").declared(role).text());
    }

    @Override
    public Set<ObjectId> dependsOn() {
        Set<ObjectId> all = new TreeSet<>(on.dependsOn());
        all.add(ObjectId.of(ObjectKind.ROLE, "", role));
        return all;
    }

    @Override
    public List<Step> added() {
        Ddl sql = Ddl.of("grant ");
        for (int i = 0; i < privileges.size(); i++) {
            sql.sqlIf(i > 0, ", ").declared(privileges.get(i).name().toLowerCase(Locale.ROOT));
            if (!on.columns().isEmpty()) {
                sql.sql(" (").names(on.columns()).sql(")");
            }
        }
        return List.of(Step.of(id(), sql.sql(" on ").add(on.ddl()).sql(" to ").name(role)));
    }
}
