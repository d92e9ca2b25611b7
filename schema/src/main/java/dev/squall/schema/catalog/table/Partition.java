package dev.squall.schema.catalog.table;

import dev.squall.schema.object.ObjectId;

/// What a partition is a part of.
///
/// @param bounds its rows, as the server prints it: `FOR VALUES IN ('a')`
public record Partition(ObjectId parent, String bounds) {}
