package com.example;

import dev.squall.annotation.Path;
import dev.squall.shape.ShapeOf;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record StudentFile(
        @Path("school.name") String schoolName,
        @Path("interventions.creator") User creator,
        @Path("interventions.note") List<String> notes,
        @Path("interventions.type") Set<Integer> types,
        @Path("school") School school)
        implements ShapeOf<Student> {}
