package dev.squall.schema.declared.exclusion;

import dev.squall.annotation.Deferrable;
import dev.squall.schema.declared.Constraints;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.IndexElement;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An exclusion constraint.
///
/// @param where the rows it is about; null: all
public record Exclusion(
        ObjectId id, String method, List<Part> parts, @Nullable String where, Deferrable deferrable)
        implements DeclaredObject {

    /// One element and the operator that compares it.
    public record Part(IndexElement element, String operator) {}

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(Constraints.table(id));
    }

    @Override
    public List<String> expressions() {
        List<String> all = new ArrayList<>(parts.stream().map(p -> p.element.value()).toList());
        if (where != null) {
            all.add(where);
        }
        return all;
    }

    @Override
    public List<Step> added() {
        Ddl sql = Constraints.add(id).sql(" exclude using ").name(method).sql(" (");
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            sql.sqlIf(i > 0, ", ").add(part.element.ddl()).sql(" with ").declared(part.operator);
        }
        sql.sql(")");
        if (where != null) {
            sql.sql(" where (").declared(where).sql(")");
        }
        return List.of(Step.of(id, sql.add(Constraints.timing(deferrable))));
    }
}
