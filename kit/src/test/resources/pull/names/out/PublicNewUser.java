package c0;

import dev.squall.annotation.Id;

/// A row of `new_users`.
@dev.squall.annotation.Table("new_users")
public record PublicNewUser(@Id int id) {}
