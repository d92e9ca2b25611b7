package com.example;

import dev.squall.annotation.From;
import dev.squall.annotation.Path;
import dev.squall.shape.ShapeOf;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record StudentFile(@From("firstName") @Path("school.name") String name)
        implements ShapeOf<Student> {}
