package dev.squall.declare;

import java.util.List;

/// `constraint users_pkey primary key (id)`
public record PrimaryKeyDeclaration(String name, List<String> columns, String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.CONSTRAINT;
    }
}
