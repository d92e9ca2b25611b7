package com.example;

import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record UserFile(String firstName, List<Intervention> interventions)
        implements ShapeOf<User> {}
