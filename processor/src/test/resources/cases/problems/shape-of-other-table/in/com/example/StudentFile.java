package com.example;

import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record StudentFile(String firstName, @Nullable UserName school, List<School> interventions)
        implements ShapeOf<Student> {

    public record UserName(String firstName) implements ShapeOf<User> {}
}
