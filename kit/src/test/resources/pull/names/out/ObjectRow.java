package c0;

import dev.squall.annotation.Id;

/// A row of `objects`.
@dev.squall.annotation.Table("objects")
public record ObjectRow(@Id int id) {}
