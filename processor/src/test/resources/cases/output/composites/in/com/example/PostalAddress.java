package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Composite
@RenamedFrom("address")
@NullMarked
public record PostalAddress(
        String street,
        @Nullable String city,
        @RenamedFrom("nr") int number,
        @Column("is_po_box") boolean poBox,
        Country country,
        List<@Nullable String> lines,
        @Nullable Position position) {}
