package dev.squall.schema.declared;

import dev.squall.declare.DeclaredSchema;
import dev.squall.error.DuplicateDeclaration;
import dev.squall.schema.object.ObjectId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The types of one kind that columns bring with them: each once, and declared alike everywhere.
public final class DeclaredTypes {

    private record Found(DeclaredObject type, String declaredAt) {}

    private DeclaredTypes() {}

    /// The types of a schema.
    ///
    /// @param read the object that a type is; null for a type of another kind
    /// @throws DuplicateDeclaration if two that differ have one name
    public static Stream<DeclaredObject> of(
            DeclaredSchema schema,
            String difference,
            Function<ColumnTypes.Used, @Nullable DeclaredObject> read) {
        Map<ObjectId, Found> types = new LinkedHashMap<>();
        ColumnTypes.of(schema)
                .forEach(
                        used -> {
                            DeclaredObject type = read.apply(used);
                            if (type != null) {
                                add(schema, types, new Found(type, used.declaredAt()), difference);
                            }
                        });
        return types.values().stream().map(Found::type);
    }

    private static void add(
            DeclaredSchema schema, Map<ObjectId, Found> types, Found found, String difference) {
        ObjectId id = found.type.id();
        Found first = types.putIfAbsent(id, found);
        if (first != null && !first.type.equals(found.type)) {
            throw new DuplicateDeclaration(
                    id + ", with different " + difference + ",",
                    schema.name(),
                    first.declaredAt,
                    found.declaredAt);
        }
    }
}
