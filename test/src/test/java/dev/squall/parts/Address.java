package dev.squall.parts;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// Names with underscores in json.
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Address(String streetName, String zipCode, Country inCountry) {

    /// Names as they are.
    public record Country(String isoCode) {}
}
