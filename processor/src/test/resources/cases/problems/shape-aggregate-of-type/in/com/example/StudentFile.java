package com.example;

import dev.squall.annotation.Avg;
import dev.squall.annotation.Min;
import dev.squall.annotation.Sum;
import dev.squall.shape.ShapeOf;
import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record StudentFile(
        @Sum("interventions.type") @Nullable String sum,
        @Avg("interventions.note") @Nullable BigDecimal average)
        implements ShapeOf<Student> {}
