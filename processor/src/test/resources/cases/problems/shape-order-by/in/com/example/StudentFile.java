package com.example;

import dev.squall.annotation.OrderBy;
import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
@OrderBy("lastname")
public record StudentFile(
        @OrderBy("typ desc, id") List<Case> interventions) implements ShapeOf<Student> {

    @OrderBy("type descending")
    public record Case(
            Writer creator) {}

    public record Writer(
            @OrderBy("type nulls,id") List<Intervention> closedInterventions,
            @OrderBy("type,,id") List<Written> createdInterventions) {}

    @OrderBy("type up")
    public record Written(int id) {}
}
