package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Domain(schema = "types", checks = @Domain.Check("value between 0 and 100"), defaultsTo = "0", notNull = true)
@NullMarked
public record Percentage(@Numeric(precision = 5, scale = 2) BigDecimal value) {}
