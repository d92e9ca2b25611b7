package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("interventions")
record Intervention(
        @Id @Identity int id,
        @References(Student.class) int studentId,
        @References(value = User.class, one = "creator", many = "createdInterventions")
                int createdBy,
        @References(value = User.class, one = "closer", many = "closedInterventions")
                @Nullable Integer closedBy,
        String type,
        @Nullable String note) {}
