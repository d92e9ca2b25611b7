package dev.squall.declare;

import dev.squall.sql.Identifier;

/// An index's access method: `using gin`.
///
/// @param name its name in PostgreSQL
public record IndexMethod(String name) {

    /// PostgreSQL's default.
    public static final IndexMethod BTREE = new IndexMethod("btree");

    /// Equality only.
    public static final IndexMethod HASH = new IndexMethod("hash");

    /// Arrays, jsonb, full text, trigrams.
    public static final IndexMethod GIN = new IndexMethod("gin");

    /// Ranges, geometry, exclusion constraints.
    public static final IndexMethod GIST = new IndexMethod("gist");

    /// Partitioned searches: prefixes, quadtrees.
    public static final IndexMethod SPGIST = new IndexMethod("spgist");

    /// Large tables whose order on disk follows the column.
    public static final IndexMethod BRIN = new IndexMethod("brin");

    /// pgvector's graphs: vectors that are near, in little time. The operator class says which
    /// distance: `vector_cosine_ops`.
    public static final IndexMethod HNSW = new IndexMethod("hnsw");

    /// pgvector's lists: vectors that are near, in less memory.
    public static final IndexMethod IVFFLAT = new IndexMethod("ivfflat");

    /// @throws dev.squall.error.InvalidIdentifier if it cannot be a name
    public IndexMethod {
        Identifier.of(name);
    }
}
