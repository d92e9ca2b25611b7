package dev.squall.guide.forum;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import org.jspecify.annotations.Nullable;

/// A word for topics.
@Table("labels")
public record Label(@Id int id, String name, @Nullable String colour) {}
