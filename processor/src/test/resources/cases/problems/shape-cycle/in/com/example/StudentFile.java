package com.example;

import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record StudentFile(List<Case> interventions) implements ShapeOf<Student> {
    public record Case(Pupil student) {}

    public record Pupil(List<Case> interventions) {}
}
