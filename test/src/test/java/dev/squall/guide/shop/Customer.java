package dev.squall.guide.shop;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.RenamedFrom;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;

// region renamed
@Table("customers")
@RenamedFrom("clients")
public record Customer(@Id @Identity long id, @RenamedFrom("mail") @Unique EmailAddress email) {}
// endregion
