package dev.squall.kit.pull;

import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Names as declarations have them: what is in `public` is called without it.
final class Names {

    private static final Set<ObjectKind> NAMED =
            Set.of(
                    ObjectKind.TABLE,
                    ObjectKind.VIEW,
                    ObjectKind.MATERIALIZED_VIEW,
                    ObjectKind.ENUM,
                    ObjectKind.DOMAIN,
                    ObjectKind.COMPOSITE,
                    ObjectKind.FUNCTION);

    private Names() {}

    /// `public` is where everything is that says nothing else.
    static String schema(ObjectId id) {
        return id.schema().equals("public") ? "" : id.schema();
    }

    static String declared(ObjectId id) {
        String name = id.kind() == ObjectKind.FUNCTION ? Claims.bare(id) : id.name();
        return schema(id).isEmpty() ? name : id.schema() + "." + name;
    }

    /// The declared relations, types and functions that something needs, by their names.
    static List<String> declaredNeeds(Claims claims, ObjectId id) {
        Snapshot all = claims.model().snapshot();
        Set<ObjectId> found = new TreeSet<>();
        collect(claims, all, id, found, new TreeSet<>());
        found.remove(id);
        return found.stream().map(Names::declared).distinct().toList();
    }

    private static void collect(
            Claims claims, Snapshot all, ObjectId id, Set<ObjectId> found, Set<ObjectId> seen) {
        if (!seen.add(id)) {
            return;
        }
        for (ObjectId need : all.needsOf(id)) {
            ObjectId whole =
                    need.kind() == ObjectKind.COLUMN
                            ? ObjectId.of(ObjectKind.TABLE, need.schema(), need.owner())
                            : need;
            if (claims.isDeclared(whole) && NAMED.contains(whole.kind())) {
                found.add(whole);
            } else if (!claims.isDeclared(whole)) {
                collect(claims, all, whole, found, seen);
            }
        }
    }
}
