package dev.squall.declare;

import java.util.List;

/// A function: its `create function` statement, and what it needs.
///
/// @param revokedFromPublic whether only who is granted EXECUTE may call it
public record FunctionDeclaration(
        String schema,
        String name,
        String text,
        List<String> dependsOn,
        boolean revokedFromPublic,
        String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.FUNCTION;
    }
}
