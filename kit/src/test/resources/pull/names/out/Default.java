package c0;

import dev.squall.annotation.Id;

/// A row of `defaults`.
@dev.squall.annotation.Table("defaults")
public record Default(@Id @dev.squall.annotation.Default("1") int id) {}
