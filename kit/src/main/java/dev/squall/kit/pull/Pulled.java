package dev.squall.kit.pull;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The classes that a database became.
///
/// @param files their sources, by their paths below the folder of sources
/// @param schema the class that the annotation processor writes of the root
/// @param tables how many tables have a record
/// @param views how many views have one
/// @param texts how many statements stand as text
/// @param withoutRecord the tables and views that are declared as text alone
public record Pulled(
        SortedMap<String, String> files,
        String schema,
        int tables,
        int views,
        int texts,
        List<String> withoutRecord) {

    /// Classes that nobody changes.
    public Pulled {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        withoutRecord = List.copyOf(withoutRecord);
    }
}
