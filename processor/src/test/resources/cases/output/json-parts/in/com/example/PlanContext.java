package com.example;

import com.fasterxml.jackson.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

/// What a plan was made from.
///
/// @param goal what is to be reached, in the words
///     of the person
@NullMarked
public record PlanContext(
        String goal,
        int weeks,
        @Nullable Long views,
        short level,
        BigDecimal price,
        double weight,
        float share,
        boolean done,
        @Nullable Boolean approved,
        Mode mode,
        @Nullable Mode next,
        UUID owner,
        LocalDate day,
        @Nullable Instant since,
        LocalTime eq,
        @JsonProperty("it's") String as,
        @JsonIgnore String secret,
        Address address,
        List<String> tags,
        Set<Mode> modes,
        List<Step> steps,
        List<List<Integer>> grid,
        Map<String, @Nullable Object> more,
        Shape shape,
        Pair<String> pair,
        Cents cents,
        byte[] bytes,
        char letter,
        Hidden hidden) {

    public sealed interface Shape {}

    public record Square(int size) implements Shape {}

    public record Pair<T>(T left, T right) {}

    public record Cents(@JsonValue int value) {}

    private record Hidden(int value) {}
}
