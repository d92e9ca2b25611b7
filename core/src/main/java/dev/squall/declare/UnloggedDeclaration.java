package dev.squall.declare;

/// `create unlogged table`
public record UnloggedDeclaration(String declaredAt) implements Declaration {

    @Override
    public String name() {
        return "unlogged";
    }

    @Override
    public Namespace namespace() {
        return Namespace.STORAGE;
    }
}
