package dev.squall.schema.declared.text;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.DeclaredView;
import dev.squall.declare.Definition;
import dev.squall.declare.TextDeclaration;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Statements that make what has no words of its own: each after the one before it.
public final class TextKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        List<TextDeclaration> all =
                Stream.of(
                                schema.tables().stream().map(DeclaredTable::definition),
                                schema.views().stream().map(DeclaredView::definition),
                                Stream.of(schema.root()))
                        .<Definition>flatMap(definitions -> definitions)
                        .flatMap(definition -> definition.all(TextDeclaration.class).stream())
                        .toList();
        return Stream.concat(
                chain(all, true, ObjectKind.DEFINITION_BEFORE).stream(),
                chain(all, false, ObjectKind.DEFINITION).stream());
    }

    private static List<TextDefinition> chain(
            List<TextDeclaration> all, boolean beforeTables, ObjectKind kind) {
        List<TextDefinition> chain = new ArrayList<>();
        Set<ObjectId> ids = new HashSet<>();
        Set<ObjectId> previous = Set.of();
        for (TextDeclaration each : all) {
            if (each.beforeTables() == beforeTables) {
                ObjectId id = id(kind, each.declaredAt(), ids);
                chain.add(new TextDefinition(id, each.text(), previous, each.dependsOn()));
                previous = Set.of(id);
            }
        }
        return chain;
    }

    /// Two can stand in one line.
    private static ObjectId id(ObjectKind kind, String position, Set<ObjectId> taken) {
        ObjectId id = ObjectId.of(kind, "", position);
        for (int i = 2; !taken.add(id); i++) {
            id = ObjectId.of(kind, "", position + " (" + i + ")");
        }
        return id;
    }
}
