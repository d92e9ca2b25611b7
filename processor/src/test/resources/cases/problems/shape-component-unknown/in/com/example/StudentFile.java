package com.example;

import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record StudentFile(String firstName, List<Intervention> intervention) implements ShapeOf<Student> {

}
