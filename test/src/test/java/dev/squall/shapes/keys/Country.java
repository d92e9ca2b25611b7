package dev.squall.shapes.keys;

import dev.squall.annotation.Citext;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

/// A country, whose code PostgreSQL compares without regard to case.
@Table("countries")
public record Country(@Id @Citext String code, String name) {}
