package dev.squall.guide.shop;

import dev.squall.annotation.Domain;
import dev.squall.annotation.Varchar;

// region domain
@Domain(checks = @Domain.Check("value like '%_@_%'"))
public record EmailAddress(@Varchar(255) String value) {}
// endregion
