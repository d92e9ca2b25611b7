package com.example;

import dev.squall.annotation.Count;
import dev.squall.annotation.Exists;
import dev.squall.annotation.Max;
import dev.squall.annotation.Sum;
import dev.squall.shape.ShapeOf;
import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record StudentFile(
        @Count("interventions") String cases,
        @Exists("interventions") int any,
        @Sum("interventions.id") @Nullable Integer sum,
        @Sum("interventions.id") Long total,
        @Max("interventions.type") @Nullable BigDecimal last)
        implements ShapeOf<Student> {}
