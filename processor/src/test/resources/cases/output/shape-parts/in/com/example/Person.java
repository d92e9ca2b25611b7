package com.example;

import dev.squall.annotation.Depth;
import dev.squall.annotation.From;
import dev.squall.annotation.MapKey;
import dev.squall.annotation.Path;
import dev.squall.shape.ShapeOf;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record Person(
        String firstName,
        @From("firstName") String givenName,
        @From("comments") List<Said> said,
        @Path("userRoles.role") List<Role> roles,
        @Path("userRoles.role.name") Set<String> names,
        @Path("userRoles.role.note") List<@Nullable String> notes,
        @Path("createdInterventions.student.school") Set<SchoolFile> schools,
        @Path("createdInterventions") Map<Integer, Case> interventions,
        @From("createdInterventions") @MapKey("type") Map<String, List<Case>> byType)
        implements ShapeOf<User> {

    public record Said(
            String text,
            List<Thread> replies,
            @Path("parent.user.firstName") @Nullable String to,
            @Path("user.comments") List<Comment> others) {}

    public record Case(
            int id,
            Student student,
            @Path("student.timestamps") Timestamps since,
            @Path("student.school.name") @Nullable String school) {}

    public record SchoolFile(String name, List<Pupil> students) {}

    public record Pupil(String firstName, @Depth(2) @Nullable SchoolFile school) {}
}
