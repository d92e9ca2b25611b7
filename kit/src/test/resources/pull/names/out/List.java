package c0;

import dev.squall.annotation.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `lists`.
@dev.squall.annotation.Table("lists")
public record List(
        @Id int id,
        java.util.@Nullable List<String> entries,
        @Nullable UUID uuid,
        dev.squall.type.@Nullable Path path) {}
