package com.example;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("users")
public record User(
        @Id @Default("gen_random_uuid()") UUID id,
        String email,
        int age,
        @Nullable String note,
        @References(User.class) @Nullable UUID mentorId) {}
