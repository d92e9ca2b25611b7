package c0;

import dev.squall.annotation.Id;

/// A row of `Tables`.
@dev.squall.annotation.Table("Tables")
public record Table(@Id int id) {}
