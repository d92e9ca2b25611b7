package dev.squall.schema.declared.enumtype;

import dev.squall.declare.DeclaredSchema;
import dev.squall.schema.declared.ColumnTypes;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.DeclaredTypes;
import dev.squall.type.EnumType;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Enum types: those of the columns' types.
public final class EnumKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return DeclaredTypes.of(schema, "labels", EnumKind::labels);
    }

    private static @Nullable DeclaredObject labels(ColumnTypes.Used used) {
        return used.type().domain() == null && used.type().stored() instanceof EnumType<?> type
                ? new EnumLabels(type.schema(), type.name(), type.labels())
                : null;
    }
}
