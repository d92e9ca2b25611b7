package com.example;

import java.math.BigDecimal;

/// Money.
public record Cents(BigDecimal value) {}
