package dev.squall.schema.online;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Names for what is there for a while only, which nothing else has on either side.
final class FreeNames {

    /// As long as PostgreSQL lets a name be, in bytes.
    private static final int LENGTH = 63;

    private final Set<String> taken = new HashSet<>();

    FreeNames(Snapshot from, Snapshot to) {
        Stream.of(from, to).flatMap(side -> side.objects().values().stream()).forEach(this::take);
    }

    private void take(CatalogObject object) {
        ObjectId id = object.id();
        taken.addAll(object.occupies());
        if (id.kind() == ObjectKind.COLUMN) {
            taken.add("column " + id.schema() + "." + id.owner() + "." + id.name());
        }
    }

    /// A name for a relation in the schema of something.
    String relation(ObjectId near, String base, String end) {
        return free("relation " + near.schema() + ".", base, end);
    }

    /// A name for a constraint of a table.
    String constraint(ObjectId table, String base, String end) {
        return free("constraint " + table.schema() + "." + table.name() + ".", base, end);
    }

    /// A name for a function without arguments in the schema of something.
    String function(ObjectId near, String base, String end) {
        return free("function " + near.schema() + ".", base, end);
    }

    /// A name for a column of a table.
    String column(ObjectId near, String base, String end) {
        return free("column " + near.schema() + "." + near.owner() + ".", base, end);
    }

    private String free(String place, String base, String end) {
        for (int i = 1; ; i++) {
            String tail = i == 1 ? end : end + i;
            String name = cut(base, LENGTH - tail.length()) + tail;
            if (taken.add(place + name)) {
                return name;
            }
        }
    }

    private static String cut(String name, int bytes) {
        String cut = name;
        while (cut.getBytes(StandardCharsets.UTF_8).length > bytes) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }
}
