package dev.squall.declare;

import java.util.List;

/// A function: its `create function` statement, and what it needs.
public record FunctionDeclaration(
        String schema, String name, String text, List<String> dependsOn, String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.FUNCTION;
    }
}
