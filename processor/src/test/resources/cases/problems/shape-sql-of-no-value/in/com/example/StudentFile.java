package com.example;

import dev.squall.annotation.Sql;
import dev.squall.shape.ShapeOf;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record StudentFile(
        @Sql("{id}") Object any,
        @Sql("row({id}, {id})") Pair pair,
        @Sql("{id}") Hidden hidden)
        implements ShapeOf<Student> {

    public record Pair(int left, int right) {}

    private record Hidden(int value) {}
}
