package c0;

import org.jspecify.annotations.Nullable;

/// A row of the view `city_products`.
public record CityProduct(@Nullable Integer product) {}
