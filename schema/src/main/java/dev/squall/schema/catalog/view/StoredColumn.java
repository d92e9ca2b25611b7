package dev.squall.schema.catalog.view;

import dev.squall.schema.catalog.Options;
import dev.squall.schema.object.Ddl;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a column of a materialized view is kept, where that is not as usual.
///
/// @param storage where long values are, if its type does not say so
/// @param compression how they are compressed
/// @param statistics how much `analyze` samples of it, or -1
/// @param options such as `n_distinct=100`
record StoredColumn(
        String name,
        @Nullable String storage,
        String usualStorage,
        @Nullable String compression,
        int statistics,
        List<String> options) {

    static StoredColumn usual(StoredColumn like) {
        return new StoredColumn(like.name, null, like.usualStorage, null, -1, List.of());
    }

    boolean isUsual() {
        return equals(usual(this));
    }

    /// What comes behind `alter column …`.
    List<Ddl> changes(StoredColumn before) {
        List<Ddl> changes = new ArrayList<>();
        if (!Objects.equals(storage, before.storage)) {
            String word = storage == null ? usualStorage : storage;
            changes.add(Ddl.of(" set storage ").declared(word));
        }
        if (!Objects.equals(compression, before.compression)) {
            String method = compression == null ? "default" : compression;
            changes.add(Ddl.of(" set compression ").declared(method));
        }
        if (statistics != before.statistics) {
            changes.add(Ddl.of(" set statistics ").number(statistics));
        }
        changes.addAll(Options.changes(before.options, options));
        return changes;
    }
}
