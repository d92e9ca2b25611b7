package dev.squall.shapes.keys;

import dev.squall.annotation.Citext;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.math.BigDecimal;

/// A city of a country.
///
/// @param number its number, in as many digits as somebody likes
@Table("cities")
public record City(
        @Id BigDecimal number,
        @References(Country.class) @Citext String countryCode,
        String name) {}
