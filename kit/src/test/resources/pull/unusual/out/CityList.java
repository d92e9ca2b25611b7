package c0;

import org.jspecify.annotations.Nullable;

/// A row of the view `city_list`.
public record CityList(@Nullable String name, @Nullable String called, @Nullable Integer area) {}
