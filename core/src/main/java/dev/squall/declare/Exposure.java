package dev.squall.declare;

import dev.squall.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the policies of the tables that a view reads mean for its readers. A view that reads itself
/// through another is an error of the plan, and must not be one here.
final class Exposure {

    private final Set<TableRef> seen = new HashSet<>();

    /// Whether rows are seen in a session only.
    boolean guarded(Definition d) {
        return !d.all(PolicyDeclaration.class).isEmpty()
                || d.all(ViewDeclaration.class).stream()
                        .anyMatch(v -> v.options().securityInvoker() && guarded(v.reads()));
    }

    /// Whether rows are seen that a policy would hide from the reader.
    boolean pastPolicies(Definition d) {
        return d.all(ViewDeclaration.class).stream()
                .anyMatch(
                        v ->
                                pastPolicies(v.reads())
                                        || (!v.options().securityInvoker()
                                                && new Exposure().guarded(v.reads())));
    }

    private boolean guarded(List<Table<?>> tables) {
        return tables.stream().anyMatch(t -> first(t) && guarded(Definition.of(t)));
    }

    private boolean pastPolicies(List<Table<?>> tables) {
        return tables.stream().anyMatch(t -> first(t) && pastPolicies(Definition.of(t)));
    }

    private boolean first(Table<?> table) {
        return seen.add(TableRef.of(table));
    }
}
