package dev.squall.declare;

/// A storage parameter of a table: `with (fillfactor = 70)`.
///
/// @param name the parameter: `fillfactor`, `toast.autovacuum_enabled`
/// @param value a word or a number
public record StorageDeclaration(String name, String value, String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.STORAGE;
    }
}
