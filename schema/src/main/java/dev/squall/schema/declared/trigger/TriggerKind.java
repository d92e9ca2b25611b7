package dev.squall.schema.declared.trigger;

import dev.squall.declare.ColumnDeclaration;
import dev.squall.declare.CounterDeclaration;
import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.TriggerDeclaration;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.List;
import java.util.stream.Stream;

/// Triggers: the declared ones, and those of `@UpdatedAt`.
public final class TriggerKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        Stream<DeclaredObject> functions =
                schema.tables().stream()
                        .flatMap(TriggerKind::updatedAt)
                        .map(ColumnDeclaration::name)
                        .distinct()
                        .map(UpdatedAtFunction::new);
        Stream<DeclaredObject> triggers =
                schema.tables().stream()
                        .flatMap(table -> Stream.concat(declared(table), generated(table)));
        return Stream.concat(functions, triggers);
    }

    private static Stream<ColumnDeclaration> updatedAt(DeclaredTable table) {
        return table.definition().columns().stream().filter(ColumnDeclaration::updatedAt);
    }

    private static Stream<DeclaredObject> declared(DeclaredTable table) {
        return table.definition().all(TriggerDeclaration.class).stream()
                .map(
                        trigger ->
                                new Trigger(
                                        id(table, trigger.name()),
                                        trigger.text(),
                                        trigger.dependsOn()));
    }

    private static Stream<DeclaredObject> generated(DeclaredTable table) {
        return updatedAt(table)
                .map(
                        c ->
                                new UpdatedAtTrigger(
                                        id(table, UpdatedAtFunction.nameFor(c.name())),
                                        c.name(),
                                        counters(table)));
    }

    private static List<String> counters(DeclaredTable table) {
        return table.definition().all(CounterDeclaration.class).stream()
                .map(CounterDeclaration::column)
                .toList();
    }

    private static ObjectId id(DeclaredTable table, String name) {
        return ObjectId.in(table.name(), ObjectKind.TRIGGER, name);
    }
}
