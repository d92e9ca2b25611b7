package dev.squall.kit.generate;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Renaming;
import dev.squall.schema.object.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a migration does, in words.
record Changes(List<String> sentences) {

    static final int NAME_LENGTH = 60;

    Changes {
        sentences = List.copyOf(sentences);
    }

    /// @param renamings what got another name
    /// @param from what is there after them
    /// @param to what shall be there
    static Changes of(
            List<Renaming> renamings, Snapshot from, Snapshot to, SortedSet<ObjectId> leftAlone) {
        List<String> sentences = new ArrayList<>();
        renamings.forEach(
                r -> sentences.add("rename " + thing(r.before()) + " to " + r.after().name()));
        SortedSet<ObjectId> ids = new TreeSet<>(from.differences(to));
        ids.removeAll(leftAlone);
        for (ObjectId id : ids) {
            if (stands(from.get(id), from, to) && stands(to.get(id), to, from)) {
                sentences.add(verb(id, from, to) + thing(id));
            }
        }
        return new Changes(sentences);
    }

    private static String thing(ObjectId id) {
        return id.kind().word() + " " + (id.called().isEmpty() ? id.name() : id.called());
    }

    /// Whether it is worth a word: not if it comes or goes with what it hangs on.
    private static boolean stands(@Nullable CatalogObject object, Snapshot here, Snapshot there) {
        ObjectId with = object == null ? null : object.attachedTo();
        return with == null || !here.has(with) || there.has(with);
    }

    private static String verb(ObjectId id, Snapshot from, Snapshot to) {
        return !from.has(id) ? "add " : to.has(id) ? "change " : "drop ";
    }

    /// A name for the migration.
    String name(boolean first) {
        if (sentences.isEmpty() || first) {
            return first ? "initial" : "merge";
        }
        String name = sentences.getFirst().replaceAll("[^a-z0-9]+", "_");
        String whole = sentences.size() == 1 ? name : name + "_and_more";
        return whole.length() <= NAME_LENGTH ? whole : name.substring(0, NAME_LENGTH);
    }
}
