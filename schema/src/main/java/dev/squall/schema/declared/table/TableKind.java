package dev.squall.schema.declared.table;

import dev.squall.declare.ColumnDeclaration;
import dev.squall.declare.CreationDeclaration;
import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.PartitionDeclaration;
import dev.squall.schema.declared.ColumnTypes;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.TableStorage;
import dev.squall.schema.object.ObjectId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Tables with their columns.
public final class TableKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.tables().stream().map(TableKind::table);
    }

    private static DeclaredObject table(DeclaredTable table) {
        Set<ObjectId> needs = new TreeSet<>();
        ColumnTypes.schema(table.name().schema()).forEach(needs::add);
        table.definition()
                .columns()
                .forEach(column -> needs.addAll(ColumnTypes.needs(column.type())));
        ObjectId id = ObjectId.table(table.name());
        List<CreationDeclaration> statements = table.definition().all(CreationDeclaration.class);
        if (!statements.isEmpty()) {
            CreationDeclaration by = statements.getFirst();
            return new CreatedTable(id, by.text(), needs, by.dependsOn());
        }
        return new RelationTable(
                id,
                table.definition().columns().stream().map(TableKind::column).toList(),
                TableStorage.of(table.definition()),
                table.definition().all(PartitionDeclaration.class),
                needs);
    }

    private static TableColumn column(ColumnDeclaration column) {
        return new TableColumn(
                column.name(),
                column.type().sqlName(),
                !column.nullable(),
                column.defaultsTo(),
                column.generatedAs(),
                column.identity(),
                column.serial());
    }
}
