package dev.squall.declare;

import java.util.List;

/// The statement that creates a table, in place of the one that its columns would make.
///
/// @param text the statement
/// @param dependsOn what must be there before it, by name
public record CreationDeclaration(String text, List<String> dependsOn, String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.STORAGE;
    }

    @Override
    public String name() {
        return "statement";
    }
}
