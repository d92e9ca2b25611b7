package com.example;

import dev.squall.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("plans")
public record Plan(@Id UUID id, @Json Context context, Address address) {

    public record Context(String goal, int weeks, List<Step> steps) {}

    public record Step(String title) {}

    @Composite
    public record Address(String city, int number) {}
}
