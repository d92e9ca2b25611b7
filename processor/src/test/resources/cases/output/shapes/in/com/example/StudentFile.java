package com.example;

import dev.squall.shape.ShapeOf;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record StudentFile(
        String firstName, @Nullable School school, List<Case> interventions, Timestamps timestamps)
        implements ShapeOf<Student> {

    public record Case(String type, @Nullable String note, Author creator, @Nullable User closer) {}

    public record Author(String firstName, Set<Written> createdInterventions) {}

    public record Written(int id) {}
}
