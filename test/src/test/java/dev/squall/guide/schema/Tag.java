package dev.squall.guide.schema;

import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.table.Ulid;

/// A word to find things by.
@Table("tags")
public record Tag(@Id @GeneratedBy(Ulid.class) String id, @Unique String name) {}
