package c0;

import dev.squall.annotation.PrimaryKey;
import org.jspecify.annotations.Nullable;

/// A row of `no_key`.
@dev.squall.annotation.Table
@PrimaryKey({})
public record NoKey(@Nullable Integer value) {}
