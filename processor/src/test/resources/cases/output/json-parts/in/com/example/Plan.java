package com.example;

import dev.squall.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

/// A plan.
@NullMarked
@Table("plans")
public record Plan(
        @Id UUID id,
        @Json @Nullable PlanContext context,
        @Json(text = true) PlanContext first,
        @Json Node tree,
        @Json List<PlanContext> all,
        @Json Own own) {

    /// A class of this name is there already: no parts.
    public record Own(String name) {}
}
