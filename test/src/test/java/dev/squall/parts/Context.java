package dev.squall.parts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a plan was made from.
///
/// @param goal what is to be reached
public record Context(
        String goal,
        int weeks,
        @Nullable Long views,
        BigDecimal price,
        double weight,
        boolean done,
        Mode mode,
        UUID owner,
        LocalDate day,
        Instant since,
        LocalDateTime local,
        LocalTime time,
        @JsonProperty("it's?") String as,
        @Nullable Address address,
        List<String> tags,
        List<Mode> modes,
        List<Step> steps,
        Map<String, String> labels) {

    /// How deep it goes.
    public enum Mode {
        QUICK,
        @JsonProperty("in-depth")
        DEEP
    }

    /// One of several.
    public record Step(String title, int minutes, List<Step> steps) {}

    static Context sample(String goal, int weeks) {
        return new Context(
                goal,
                weeks,
                null,
                new BigDecimal("1.50"),
                0.5,
                true,
                Mode.DEEP,
                new UUID(7, weeks),
                LocalDate.of(2026, 1, 31),
                Instant.parse("2026-01-31T10:00:00.123456Z"),
                LocalDateTime.of(2026, 1, 31, 10, 0),
                LocalTime.of(10, 0),
                "quoted",
                new Address("Main Road", "zip " + weeks, new Address.Country("IT")),
                List.of("a", "b"),
                List.of(Mode.QUICK, Mode.DEEP),
                List.of(new Step("first", 5, List.of(new Step("inner", 1, List.of())))),
                Map.of("color", "red"));
    }
}
