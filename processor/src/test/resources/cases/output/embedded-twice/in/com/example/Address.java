package com.example;

import dev.squall.annotation.References;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// An address.
///
/// @param zip digits, or not
@NullMarked
public record Address(
        String street,
        int number,
        @Nullable String zip,
        @References(Country.class) String country,
        Place place) {

    /// Where it is.
    public record Place(double latitude, double longitude) {}
}
