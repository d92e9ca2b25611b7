package dev.squall.guide.schema;

import dev.squall.annotation.Id;
import dev.squall.annotation.Serial;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;

/// A role that users have in the application.
@Table("roles")
public record Role(@Id @Serial int id, @Unique String name) {}
