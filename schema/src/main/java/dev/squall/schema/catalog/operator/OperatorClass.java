package dev.squall.schema.catalog.operator;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How an index treats values of a type. PostgreSQL has no way to alter it. Its name carries its
/// access method.
///
/// @param name its name alone
/// @param method the access method
/// @param type the type of the values
/// @param usual whether it is taken where none is named
/// @param family as a statement names it
/// @param storage the type that is stored, if it is another one
/// @param members its operators and functions
public record OperatorClass(
        ObjectId id,
        String name,
        String method,
        String type,
        boolean usual,
        String family,
        @Nullable String storage,
        List<OperatorFamily.Member> members)
        implements CatalogObject {

    @Override
    public String phrase() {
        return named().sql(" using ").name(method).text();
    }

    private Ddl named() {
        return Ddl.of("operator class ").name(id.schema(), name);
    }

    @Override
    public Set<String> occupies() {
        Set<String> names = new TreeSet<>();
        names.add("operator class " + id.qualified());
        if (usual) {
            names.add("default operator class of " + type + " using " + method);
        }
        return names;
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").add(named()).sql("\n   ").sqlIf(usual, " default");
        sql.sql(" for type ").declared(type).sql(" using ").name(method);
        sql.sql(" family ").declared(family).sql(" as\n    ");
        List<String> parts = new ArrayList<>();
        if (storage != null || members.isEmpty()) {
            parts.add("storage " + (storage == null ? type : storage));
        }
        members.forEach(member -> parts.add(member.text()));
        return List.of(Step.of(id, sql.declared(String.join(",\n    ", parts))));
    }
}
