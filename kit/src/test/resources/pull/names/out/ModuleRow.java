package c0;

import dev.squall.annotation.Id;

/// A row of `modules`.
@dev.squall.annotation.Table("modules")
public record ModuleRow(@Id int id) {}
