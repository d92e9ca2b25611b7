package dev.squall.declare;

import java.util.List;

/// A statement that makes what the declaring language has no words for.
///
/// @param name its number among those of its table or of the root
/// @param text the statement
/// @param beforeTables whether tables may need what it makes
/// @param dependsOn what must be there before it, by name
public record TextDeclaration(
        String name, String text, boolean beforeTables, List<String> dependsOn, String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.DEFINITION;
    }
}
