package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("members")
public record Member(
        @Id int id,
        String name,
        @References(value = Member.class, one = "mentor", many = "mentees")
                @Nullable Integer mentorId) {}
