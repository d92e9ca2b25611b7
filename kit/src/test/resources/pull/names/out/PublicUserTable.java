package c0;

import dev.squall.annotation.Id;

/// A row of `user_tables`.
@dev.squall.annotation.Table("user_tables")
public record PublicUserTable(@Id int id) {}
