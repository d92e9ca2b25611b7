package dev.squall.schema.declared.composite;

import dev.squall.declare.DeclaredSchema;
import dev.squall.schema.declared.ColumnTypes;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.DeclaredTypes;
import dev.squall.schema.object.ObjectId;
import dev.squall.type.CompositeType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Composite types: those of the columns' types.
public final class CompositeKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return DeclaredTypes.of(schema, "fields", CompositeKind::composite);
    }

    private static @Nullable DeclaredObject composite(ColumnTypes.Used used) {
        if (used.type().domain() != null
                || !(used.type().stored() instanceof CompositeType<?> type)) {
            return null;
        }
        Set<ObjectId> types = new TreeSet<>();
        type.fields().forEach(field -> types.addAll(ColumnTypes.needs(field.type())));
        List<RowType.Field> fields =
                type.fields().stream()
                        .map(field -> new RowType.Field(field.name(), field.type().sqlName()))
                        .toList();
        return new RowType(type.schema(), type.name(), fields, types);
    }
}
