package dev.squall.declare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `create policy … on … for select to authenticated using (…)`
public record PolicyDeclaration(
        String name,
        PolicyCommand command,
        boolean restrictive,
        List<Role> roles,
        @Nullable Expression using,
        @Nullable Expression withCheck,
        String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.POLICY;
    }
}
