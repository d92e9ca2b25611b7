package com.example;

import dev.squall.annotation.Embedded;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// Somebody with two addresses, maybe.
@NullMarked
@Table("customers")
public record Customer(
        @Id UUID id,
        @Embedded("billing_") Address billing,
        @Embedded("shipping_") @Nullable Address shipping) {}
