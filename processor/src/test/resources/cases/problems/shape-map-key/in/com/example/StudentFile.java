package com.example;

import dev.squall.annotation.From;
import dev.squall.annotation.MapKey;
import dev.squall.annotation.Path;
import dev.squall.shape.ShapeOf;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record StudentFile(
        Map<String, Intervention> interventions,
        @From("interventions") @MapKey("kind") Map<String, Intervention> byKind,
        @From("interventions") @MapKey("note") Map<String, List<Intervention>> byNote,
        @From("interventions") @MapKey("type") List<Intervention> list,
        @Path("interventions.creator.tags") Map<Integer, Tag> tags)
        implements ShapeOf<Student> {}
