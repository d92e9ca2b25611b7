package dev.squall.schema.declared.policy;

import dev.squall.declare.PolicyCommand;
import dev.squall.declare.Role;
import dev.squall.schema.declared.Constraints;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A policy.
///
/// @param reads the tables that its subqueries read
public record Policy(
        ObjectId id,
        PolicyCommand command,
        boolean restrictive,
        List<String> roles,
        @Nullable String using,
        @Nullable String withCheck,
        Set<ObjectId> reads)
        implements DeclaredObject {

    @Override
    public Set<ObjectId> dependsOn() {
        Set<ObjectId> all = new TreeSet<>(reads);
        all.add(Constraints.table(id));
        all.add(new ObjectId(ObjectKind.ROW_SECURITY, id.schema(), id.owner(), ""));
        roles.stream()
                .filter(role -> !role.equals(Role.PUBLIC.name()))
                .forEach(role -> all.add(ObjectId.of(ObjectKind.ROLE, "", role)));
        return all;
    }

    @Override
    public List<String> expressions() {
        return Stream.of(using, withCheck).filter(Objects::nonNull).map(String::valueOf).toList();
    }

    @Override
    public List<Step> added() {
        Ddl sql = Ddl.of("create policy ").name(id.name()).sql(" on ").owner(id);
        sql.sqlIf(restrictive, " as restrictive").sql(forCommand()).sql(" to ");
        for (int i = 0; i < roles.size(); i++) {
            sql.sqlIf(i > 0, ", ").add(role(roles.get(i)));
        }
        if (using != null) {
            sql.sql("\n    using (").declared(using).sql(")");
        }
        if (withCheck != null) {
            sql.sql("\n    with check (").declared(withCheck).sql(")");
        }
        return List.of(Step.of(id, sql));
    }

    private static Ddl role(String role) {
        return role.equals(Role.PUBLIC.name()) ? Ddl.of("public") : new Ddl().name(role);
    }

    private String forCommand() {
        return switch (command) {
            case ALL -> "";
            case SELECT -> " for select";
            case INSERT -> " for insert";
            case UPDATE -> " for update";
            case DELETE -> " for delete";
        };
    }
}
