package com.example;

import dev.squall.annotation.Depth;
import dev.squall.annotation.From;
import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record StudentFile(
        @Depth(3) List<Case> interventions,
        @Depth(1) @Nullable School school,
        @Depth(2) String firstName)
        implements ShapeOf<Student> {

    public record Case(String type, @Depth(0) Pupil student) {}

    public record Pupil(@Depth(2) List<Case> interventions, @From("interventions") List<Other> others) {}

    public record Other(@Depth(1) Pupil student) {}
}
