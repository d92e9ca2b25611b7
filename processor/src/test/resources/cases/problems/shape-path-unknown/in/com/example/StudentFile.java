package com.example;

import dev.squall.annotation.From;
import dev.squall.annotation.Path;
import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record StudentFile(
        @From("frstName") String givenName,
        @Path("interventions.creatr.firstName") List<String> creators,
        @Path("interventions.type.name") List<String> types,
        @Path("") String nothing)
        implements ShapeOf<Student> {}
