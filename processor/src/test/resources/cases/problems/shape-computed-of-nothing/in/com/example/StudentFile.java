package com.example;

import dev.squall.annotation.Count;
import dev.squall.annotation.Exists;
import dev.squall.annotation.Sum;
import dev.squall.shape.ShapeOf;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record StudentFile(
        @Count("intervention") long cases,
        @Exists("interventions.creators") boolean any,
        @Count("interventions.type") long types,
        @Sum("interventions") @Nullable Long sum,
        @Sum("id") @Nullable Long ids)
        implements ShapeOf<Student> {}
