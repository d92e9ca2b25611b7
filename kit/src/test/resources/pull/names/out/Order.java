package c0;

import dev.squall.annotation.Id;
import org.jspecify.annotations.Nullable;

/// A row of `order`.
@dev.squall.annotation.Table
public record Order(
        @Id int id,
        @dev.squall.annotation.Default("'\"quoted\" \\ ''text'''") @Nullable String select) {}
