package dev.squall.schema.online;

import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
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
        Stream.of(from, to)
                .flatMap(side -> side.objects().values().stream())
                .forEach(object -> taken.addAll(object.occupies()));
    }

    /// A name for a relation in the schema of something.
    String relation(ObjectId near, String base, String end) {
        return free("relation " + near.schema() + ".", base, end);
    }

    /// A name for a constraint of a table.
    String constraint(ObjectId table, String base, String end) {
        return free("constraint " + table.schema() + "." + table.name() + ".", base, end);
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
