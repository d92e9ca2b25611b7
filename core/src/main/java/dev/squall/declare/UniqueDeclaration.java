package dev.squall.declare;

import dev.squall.annotation.Deferrable;
import java.util.List;

/// `constraint users_email_key unique nulls not distinct (email)`
public record UniqueDeclaration(
        String name,
        List<String> columns,
        List<String> include,
        boolean nullsNotDistinct,
        Deferrable deferrable,
        String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.CONSTRAINT;
    }
}
