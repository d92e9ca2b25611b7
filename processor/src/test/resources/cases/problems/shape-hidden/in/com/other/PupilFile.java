package com.other;

import com.example.Student;
import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record PupilFile(List<Case> interventions) implements ShapeOf<Student> {

    public record Case(String type) {}
}
