package dev.squall.sample;

import dev.squall.graph.InsertOf;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody new whose key is known, with their boss, and who works for them.
public record Transfer(
        UUID id, String email, int age, @Nullable Hire boss, List<Transfer.Report> reports)
        implements InsertOf<Person> {

    /// Somebody who works for them.
    public record Report(String email, int age) {}

    public Transfer(UUID id, String email, int age, Report... reports) {
        this(id, email, age, null, List.of(reports));
    }
}
