package com.example;

import dev.squall.annotation.Avg;
import dev.squall.annotation.Count;
import dev.squall.annotation.Exists;
import dev.squall.annotation.Json;
import dev.squall.annotation.Limit;
import dev.squall.annotation.Max;
import dev.squall.annotation.Min;
import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Sql;
import dev.squall.annotation.Sum;
import dev.squall.annotation.Where;
import dev.squall.shape.ShapeOf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@OrderBy("lastName, firstName")
public record StudentFile(
        @Sql("{firstName} || ' {x} ' || {lastName}") String name,
        @Sql("case when {schoolId} is null then '{}' end") @Nullable String mark,
        @Sql("{id} + 1") int next,
        @Sql("{id} > 5") boolean late,
        @Sql("array[{firstName}]") List<@Nullable String> names,
        @Sql("jsonb_build_array({firstName})") @Json List<String> json,
        @Count("interventions") long cases,
        @Count("interventions.creator") @Where("{firstName} <> 'Ann'") Integer creators,
        @Exists("interventions") boolean any,
        @Sum("interventions.id") @Nullable Long sum,
        @Avg("interventions.id") @Nullable BigDecimal average,
        @Min("interventions.type") @Nullable String least,
        @Where("{type} = 'OPEN' or {note} is null") @OrderBy("note desc nulls last, id") @Limit(5)
                List<Case> interventions,
        Timestamps timestamps,
        @Nullable Place school)
        implements ShapeOf<Student> {

    public record Case(@Sql("upper({type})") String type, Author creator) {}

    public record Author(
            @Count("createdInterventions") int cases, Set<Written> createdInterventions) {}

    @OrderBy("type ASC NULLS FIRST")
    public record Written(int id) {}

    public record Place(@Sql("lower({name})") String name, @Count("students") long students) {}
}
