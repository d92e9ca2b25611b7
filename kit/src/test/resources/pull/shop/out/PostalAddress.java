package c0;

import dev.squall.annotation.Composite;
import org.jspecify.annotations.Nullable;

/// The type `postal_address`.
@Composite
public record PostalAddress(
        @Nullable String street,
        @Nullable String city,
        @Nullable Integer number) {}
