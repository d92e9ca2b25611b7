package com.example;

import dev.squall.annotation.Count;
import dev.squall.annotation.Limit;
import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Sql;
import dev.squall.annotation.Where;
import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record StudentFile(
        @Limit(1) String firstName,
        @Where("{name} = 'x'") @Nullable School school,
        @Count("interventions") @OrderBy("id") long cases,
        @Sql("{id}") @Where("{id} = 1") int number,
        @Sql("{id}") @Count("interventions") long both,
        @Limit(0) List<Intervention> interventions)
        implements ShapeOf<Student> {}
