package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("students")
public record Student(
        @Id @Identity int id,
        String firstName,
        String lastName,
        @References(School.class) @Nullable Integer schoolId,
        Timestamps timestamps) {}
