package dev.squall.guide.orders;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;

/// Somebody who orders.
@Table("customers")
public record Customer(@Id @Identity int id, @Unique String name) {}
