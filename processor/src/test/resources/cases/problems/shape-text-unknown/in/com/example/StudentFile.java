package com.example;

import dev.squall.annotation.Count;
import dev.squall.annotation.Sql;
import dev.squall.annotation.Where;
import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record StudentFile(
        @Sql("{firstNme} || ' ' || {lastName}") String name,
        @Sql(" ") String empty,
        @Sql("coalesce({}, '')") String nothing,
        @Count("interventions") @Where("{notes} is null") long cases,
        @Where("{typ} = 'OPEN'") List<Intervention> interventions)
        implements ShapeOf<Student> {}
