package dev.squall.schema;

import dev.squall.error.MissingDependency;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What each object of a snapshot needs: what it says itself, the names that its declaration gave,
/// and the declared functions that its expressions call.
final class Dependencies {

    private record Called(ObjectId id, Pattern call) {}

    private final Collection<ObjectId> ids;
    private final List<Called> functions;

    Dependencies(DeclaredObjects snapshot) {
        this.ids = snapshot.objects().keySet();
        this.functions =
                ids.stream()
                        .filter(id -> id.kind() == ObjectKind.FUNCTION)
                        .map(id -> new Called(id, call(id.name())))
                        .toList();
    }

    private static Pattern call(String name) {
        return Pattern.compile("(?<![\\w$])\"?" + Pattern.quote(name) + "\"?\\s*\\(");
    }

    Set<ObjectId> of(DeclaredObject object) {
        Set<ObjectId> all = new TreeSet<>();
        for (ObjectId id : object.dependsOn()) {
            if (!ids.contains(id)) {
                throw new MissingDependency(object.id().toString(), id.toString(), hint(id));
            }
            all.add(id);
        }
        object.needs().forEach(name -> all.addAll(named(object, name)));
        for (String expression : object.expressions()) {
            functions.stream()
                    .filter(function -> function.call.matcher(expression).find())
                    .forEach(function -> all.add(function.id));
        }
        all.remove(object.id());
        return all;
    }

    private List<ObjectId> named(DeclaredObject object, String name) {
        List<ObjectId> found = ids.stream().filter(id -> id.qualified().equals(name)).toList();
        if (found.isEmpty()) {
            throw new MissingDependency(
                    object.id().toString(),
                    name,
                    "dependsOn(…) takes names of tables, functions, types and extensions");
        }
        return found;
    }

    private static String hint(ObjectId missing) {
        return switch (missing.kind()) {
            case ROLE -> "declare it in the root: d.role(…)";
            case TABLE -> "list its record in @Schema({…})";
            case SCHEMA -> "declare it in the root: d.schema(…)";
            case FUNCTION -> "declare it in the root: d.function(…)";
            default -> "declare it";
        };
    }
}
