package dev.squall.shapes.keys;

import dev.squall.annotation.From;
import dev.squall.shape.ShapeOf;
import java.util.List;

/// A country with its cities and their streets.
public record CountryFile(String code, @From("cities") List<Town> towns)
        implements ShapeOf<Country> {

    /// A city.
    public record Town(String name, List<Street> streets) {}
}
