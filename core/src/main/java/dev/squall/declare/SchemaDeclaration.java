package dev.squall.declare;

/// `create schema billing`
public record SchemaDeclaration(String name, String declaredAt) implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.SCHEMA;
    }
}
