package dev.squall.kit.lint.step;

import java.util.List;

/// What the statements so far say about an index.
///
/// @param table the table's key
/// @param columns what it is over
/// @param unique whether it is unique
/// @param fresh whether the same file has made it
record IndexFacts(String table, List<String> columns, boolean unique, boolean fresh) {

    IndexFacts {
        columns = List.copyOf(columns);
    }

    IndexFacts aged() {
        return new IndexFacts(table, columns, unique, false);
    }
}
