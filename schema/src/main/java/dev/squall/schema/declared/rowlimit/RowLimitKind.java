package dev.squall.schema.declared.rowlimit;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.Definition;
import dev.squall.declare.RowLimitDeclaration;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.List;
import java.util.stream.Stream;

/// Row limits, and the table in which they count.
public final class RowLimitKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        List<RowLimit> limits = schema.tables().stream().flatMap(RowLimitKind::limits).toList();
        return limits.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(new RowCounts()), limits.stream());
    }

    private static Stream<RowLimit> limits(DeclaredTable table) {
        Definition definition = table.definition();
        return definition.all(RowLimitDeclaration.class).stream()
                .map(
                        limit ->
                                new RowLimit(
                                        ObjectId.in(
                                                table.name(), ObjectKind.ROW_LIMIT, limit.name()),
                                        limit.column(),
                                        limit.atMost(),
                                        definition.softDelete(),
                                        definition.declaresPolicy()));
    }
}
