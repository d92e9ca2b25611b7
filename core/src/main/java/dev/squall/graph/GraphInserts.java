package dev.squall.graph;

import dev.squall.table.WrittenClasses;

/// Finds what the processor has written for a record that is inserted.
final class GraphInserts {

    private static final WrittenClasses<GraphLevel<?, ?>> KNOWN =
            new WrittenClasses<>(
                    "Insert", found -> found instanceof GraphLevel<?, ?> level ? level : null);

    private GraphInserts() {}

    /// @throws dev.squall.error.InvalidQuery if there is none
    static GraphLevel<?, ?> of(Class<?> record) {
        return KNOWN.get(record);
    }
}
