package c0;

import dev.squall.annotation.Id;

/// A row of `records`.
@dev.squall.annotation.Table("records")
public record RecordRow(@Id int id) {}
