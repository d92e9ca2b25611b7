package dev.squall.schema.declared.grant;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.DeclaredView;
import dev.squall.declare.FunctionDeclaration;
import dev.squall.declare.GrantDeclaration;
import dev.squall.declare.GrantTarget;
import dev.squall.declare.Privilege;
import dev.squall.declare.RoleDeclaration;
import dev.squall.declare.TableRef;
import dev.squall.schema.declared.Relations;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The grants of one role, object by object: said twice, they add up. A right on a table brings the
/// use of its schema with it, and INSERT the use of its serial columns' sequences.
final class RoleGrants {

    private final DeclaredSchema schema;
    private final RoleDeclaration role;
    private final SortedMap<GrantedObject, SortedSet<Privilege>> grants = new TreeMap<>();

    RoleGrants(DeclaredSchema schema, RoleDeclaration role) {
        this.schema = schema;
        this.role = role;
        role.grants().forEach(this::add);
    }

    Stream<Grant> all() {
        return grants.entrySet().stream()
                .map(e -> new Grant(role.name(), e.getKey(), List.copyOf(e.getValue())));
    }

    private void add(GrantDeclaration grant) {
        Set<Privilege> privileges = grant.privileges();
        switch (grant.target()) {
            case GrantTarget.AllTables _ -> {
                schema.tables().forEach(table -> onTable(table, List.of(), privileges));
                if (privileges.contains(Privilege.SELECT)) {
                    schema.views().stream()
                            .filter(view -> !view.pastPolicies())
                            .forEach(view -> onView(view, List.of()));
                }
            }
            case GrantTarget.OneTable(TableRef name, var columns) ->
                    onNamed(name, columns, privileges);
            case GrantTarget.InSchema(String name) -> put(GrantedObject.schema(name), privileges);
            case GrantTarget.AllSequences _ ->
                    schema.tables().forEach(table -> onSequences(table, privileges));
            case GrantTarget.OneFunction(String name) -> put(function(name), privileges);
        }
    }

    private void onNamed(TableRef name, List<String> columns, Set<Privilege> privileges) {
        Optional<DeclaredView> view = schema.view(name);
        Optional<DeclaredTable> table = find(name);
        if (view.isPresent()) {
            onView(view.get(), columns);
        } else if (table.isPresent()) {
            onTable(table.get(), columns, privileges);
        } else {
            put(GrantedObject.table(name, columns, false), privileges);
        }
    }

    private void onView(DeclaredView view, List<String> columns) {
        ObjectId id = Relations.id(schema, view.name());
        put(GrantedObject.view(id, columns), Set.of(Privilege.SELECT));
        useSchema(view.name());
    }

    private void useSchema(TableRef name) {
        if (!name.schema().isEmpty() && !name.schema().equals("public")) {
            put(GrantedObject.schema(name.schema()), Set.of(Privilege.USAGE));
        }
    }

    private Optional<DeclaredTable> find(TableRef name) {
        return schema.tables().stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private GrantedObject function(String name) {
        return schema.root().all(FunctionDeclaration.class).stream()
                .filter(
                        f ->
                                ObjectId.of(ObjectKind.FUNCTION, f.schema(), f.name())
                                        .qualified()
                                        .equals(name))
                .findFirst()
                .map(f -> GrantedObject.function(f.schema(), f.name()))
                .orElseGet(() -> GrantedObject.function("", name));
    }

    private void onTable(DeclaredTable table, List<String> columns, Set<Privilege> privileges) {
        boolean secured = table.definition().declaresPolicy();
        put(GrantedObject.table(table.name(), columns, secured), privileges);
        useSchema(table.name());
        if (privileges.contains(Privilege.INSERT)) {
            onSequences(table, Set.of(Privilege.USAGE));
        }
    }

    private void onSequences(DeclaredTable table, Set<Privilege> privileges) {
        table.definition().columns().stream()
                .filter(column -> column.serial())
                .forEach(c -> put(GrantedObject.sequence(table.name(), c.name()), privileges));
    }

    private void put(GrantedObject object, Set<Privilege> privileges) {
        grants.computeIfAbsent(object, o -> new TreeSet<>()).addAll(privileges);
    }
}
