package dev.squall.schema.declared;

import dev.squall.declare.Definition;
import dev.squall.declare.StorageDeclaration;
import dev.squall.declare.UnloggedDeclaration;
import dev.squall.schema.object.Ddl;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a table is stored.
///
/// @param unlogged whether it is not in the write-ahead log
/// @param parameters its storage parameters
public record TableStorage(boolean unlogged, SortedMap<String, String> parameters) {

    /// What is declared of a table.
    public static TableStorage of(Definition definition) {
        SortedMap<String, String> parameters = new TreeMap<>();
        definition
                .all(StorageDeclaration.class)
                .forEach(storage -> parameters.put(storage.name(), storage.value()));
        return new TableStorage(!definition.all(UnloggedDeclaration.class).isEmpty(), parameters);
    }

    /// `create table `, `create unlogged table `
    public Ddl create() {
        return Ddl.of(unlogged ? "create unlogged table " : "create table ");
    }

    /// ` with (fillfactor = 70)`, or nothing.
    public Ddl with() {
        Ddl sql = new Ddl();
        String separator = " with (";
        for (var parameter : parameters.entrySet()) {
            sql.declared(separator).path(parameter.getKey());
            sql.sql(" = ").declared(parameter.getValue());
            separator = ", ";
        }
        return sql.sqlIf(!parameters.isEmpty(), ")");
    }
}
