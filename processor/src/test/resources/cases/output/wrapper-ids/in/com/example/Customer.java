package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.IdentityKind;
import dev.squall.annotation.Table;

/// Somebody who buys.
@Table("customers")
public record Customer(@Id @Identity(IdentityKind.BY_DEFAULT) CustomerId id, String name) {}
