package dev.squall.declare;

/// `create extension citext`
///
/// @param schema where its objects go; empty: the current schema
public record ExtensionDeclaration(String name, String schema, String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.EXTENSION;
    }
}
