package dev.squall.schema.declared.partition;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.PartitionDeclaration;
import dev.squall.declare.PartitionDeclaration.Part;
import dev.squall.declare.TableRef;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.TableStorage;
import java.util.stream.Stream;

/// Partitions, and partitions of partitions.
public final class PartitionKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.tables().stream()
                .flatMap(
                        table ->
                                table.definition().all(PartitionDeclaration.class).stream()
                                        .flatMap(all -> parts(table, table.name(), all)));
    }

    private static Stream<Partition> parts(
            DeclaredTable table, TableRef parent, PartitionDeclaration all) {
        return all.partitions().stream().flatMap(part -> parts(table, parent, part));
    }

    private static Stream<Partition> parts(DeclaredTable table, TableRef parent, Part part) {
        TableRef name = new TableRef(table.name().schema(), part.name());
        Partition partition =
                new Partition(
                        name,
                        parent,
                        part,
                        table.definition().declaresPolicy(),
                        TableStorage.of(table.definition()));
        return part.further() == null
                ? Stream.of(partition)
                : Stream.concat(Stream.of(partition), parts(table, name, part.further()));
    }
}
