package dev.squall.sample;

import dev.squall.graph.InsertOf;
import java.util.List;

/// Somebody new, and who works for them: the server makes the keys.
public record Hire(String email, int age, List<Hire> reports) implements InsertOf<Person> {}
