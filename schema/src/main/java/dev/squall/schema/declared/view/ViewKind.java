package dev.squall.schema.declared.view;

import dev.squall.declare.ColumnDeclaration;
import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredView;
import dev.squall.declare.PrimaryKeyDeclaration;
import dev.squall.declare.TableRef;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.Relations;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Views and materialized views.
public final class ViewKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.views().stream().map(view -> view(schema, view));
    }

    private static DeclaredObject view(DeclaredSchema schema, DeclaredView view) {
        ObjectId id = Relations.id(schema, view.name());
        List<String> columns =
                view.definition().columns().stream().map(ColumnDeclaration::name).toList();
        String query = view.view().query().sql();
        Set<ObjectId> needs = needs(schema, view);
        return view.view().options().materialized()
                ? new MaterializedView(id, columns, query, view.view().options(), needs)
                : new View(id, columns, query, view.view().options(), needs);
    }

    /// A grouping by a primary key may select the table's other columns: the key must be there.
    private static Set<ObjectId> needs(DeclaredSchema schema, DeclaredView view) {
        Set<ObjectId> needs = new TreeSet<>();
        String in = view.name().schema();
        if (!in.isEmpty() && !in.equals("public")) {
            needs.add(ObjectId.of(ObjectKind.SCHEMA, "", in));
        }
        List<TableRef> reads = view.view().query().reads();
        reads.forEach(table -> needs.add(Relations.id(schema, table)));
        schema.tables().stream()
                .filter(table -> reads.contains(table.name()))
                .forEach(
                        table ->
                                table.definition().all(PrimaryKeyDeclaration.class).stream()
                                        .map(
                                                key ->
                                                        ObjectId.in(
                                                                table.name(),
                                                                ObjectKind.PRIMARY_KEY,
                                                                key.name()))
                                        .forEach(needs::add));
        return needs;
    }
}
