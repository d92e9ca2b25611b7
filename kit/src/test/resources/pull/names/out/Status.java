package c0;

import dev.squall.annotation.Id;
import org.jspecify.annotations.Nullable;

/// A row of `statuses`.
@dev.squall.annotation.Table("statuses")
public record Status(@Id int id, @Nullable StatusKind status) {}
