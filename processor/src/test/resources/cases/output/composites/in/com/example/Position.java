package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Composite(value = "geo_position", schema = "geo")
@NullMarked
public record Position(double latitude, double longitude, @Varchar(10) @Nullable String label) {}
