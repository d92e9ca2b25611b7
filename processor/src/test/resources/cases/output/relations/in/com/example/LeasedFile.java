package com.example;

import dev.squall.shape.ShapeOf;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record LeasedFile(long leases, @Nullable Member member) implements ShapeOf<Leased> {}
