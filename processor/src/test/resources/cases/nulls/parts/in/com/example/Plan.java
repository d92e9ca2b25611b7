package com.example;

import dev.squall.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("plans")
public record Plan(@Id UUID id, @Json Context context, Address address) {

    public record Context(
            String goal,
            int weeks,
            List<@Nullable String> tags,
            List<Step> steps,
            Map<String, @Nullable Object> more) {}

    public record Step(String title, @Nullable Step next) {}

    @Composite
    public record Address(
            String street, @Nullable String city, List<@Nullable String> lines, boolean corner) {}
}
