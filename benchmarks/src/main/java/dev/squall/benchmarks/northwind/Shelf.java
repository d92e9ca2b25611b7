package dev.squall.benchmarks.northwind;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

/// Where things stand: 1,000 of them.
@Table("shelves")
public record Shelf(@Id int id, String name) {}
