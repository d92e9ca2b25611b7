package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

/// A country.
@Table("countries")
public record Country(@Id String code) {}
