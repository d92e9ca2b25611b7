package dev.squall.softdelete;

import dev.squall.annotation.Id;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A tag whose name is taken for ever.
@Table("tags")
record Tag(@Id String name, int uses, @SoftDelete @Nullable Instant deletedAt) {}
