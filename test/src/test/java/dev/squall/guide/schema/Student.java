package dev.squall.guide.schema;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.IdentityKind;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;

/// A student.
@Table("students")
public record Student(
        @Id @Identity(IdentityKind.BY_DEFAULT) int id,
        @Unique String sisId,
        String firstName,
        GradeLevel gradeLevel) {}
