package c0;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import org.jspecify.annotations.Nullable;

/// A row of `paths`.
@dev.squall.annotation.Table("paths")
public record Path(
        @Id int id,
        dev.squall.type.@Nullable Path p,
        @References(List.class) @Nullable Integer listId) {}
