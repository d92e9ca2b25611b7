package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;

/// A part of something that is divided. None can be taken before those that shrink have let go.
///
/// @param of what is divided
/// @param part which part of it
public record Share(ObjectId of, String part) {}
