package com.example;

import dev.squall.annotation.From;
import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record StudentFile(
        List<Case> interventions, @From("interventions") List<Named<String>> named)
        implements ShapeOf<Student> {

    private record Case(String type) {}

    public record Named<T>(String type) {}
}
