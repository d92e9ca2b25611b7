package dev.squall.shapes.keys;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.math.BigDecimal;

/// A street of a city.
@Table("streets")
public record Street(@Id int id, @References(City.class) BigDecimal cityNumber, String name) {}
