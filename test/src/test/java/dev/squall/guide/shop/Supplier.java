package dev.squall.guide.shop;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who sells to the shop.
@Table("suppliers")
public record Supplier(
        @Id @Identity long id,
        EmailAddress email,
        @Nullable PostalAddress address,
        List<PostalAddress> stores) {}
