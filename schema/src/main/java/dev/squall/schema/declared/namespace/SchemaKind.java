package dev.squall.schema.declared.namespace;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.ExtensionDeclaration;
import dev.squall.declare.RowLimitDeclaration;
import dev.squall.declare.SchemaDeclaration;
import dev.squall.schema.declared.ColumnTypes;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import java.util.TreeSet;
import java.util.stream.Stream;

/// PostgreSQL schemas: the declared ones, those of tables, types and extensions, and `squall` where
/// Squall itself needs a table or a function.
public final class SchemaKind implements DeclaredKind {

    private static final String OURS = "squall";

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        TreeSet<String> names = new TreeSet<>();
        schema.root().all(SchemaDeclaration.class).forEach(s -> names.add(s.name()));
        schema.root().all(ExtensionDeclaration.class).forEach(e -> names.add(e.schema()));
        schema.tables().forEach(table -> names.add(table.name().schema()));
        ColumnTypes.of(schema)
                .flatMap(used -> ColumnTypes.needs(used.type()).stream())
                .forEach(type -> names.add(type.schema()));
        if (schema.tables().stream().anyMatch(SchemaKind::needsOurs)) {
            names.add(OURS);
        }
        names.remove("");
        names.remove("public");
        names.remove("pg_catalog");
        return names.stream().map(name -> new Namespace(name, name.equals(OURS)));
    }

    private static boolean needsOurs(DeclaredTable table) {
        return !table.definition().all(RowLimitDeclaration.class).isEmpty()
                || table.definition().columns().stream().anyMatch(column -> column.updatedAt());
    }
}
