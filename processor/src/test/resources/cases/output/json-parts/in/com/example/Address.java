package com.example;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Address(String streetName, Place place) {

    public record Place(String city, String zipCode) {}
}
