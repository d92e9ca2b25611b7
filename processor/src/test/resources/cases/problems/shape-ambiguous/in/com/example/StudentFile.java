package com.example;

import dev.squall.annotation.Path;
import dev.squall.shape.ShapeOf;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record StudentFile(List<Case> interventions) implements ShapeOf<Student> {

    public record Case(String type, Person user) {}

    public record Person(String firstName, @Path("interventions.type") Set<String> types) {}
}
