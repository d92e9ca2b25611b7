package c0;

import dev.squall.annotation.Id;

/// A row of `strings`.
@dev.squall.annotation.Table("strings")
public record StringRow(@Id String string) {}
