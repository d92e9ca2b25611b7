package com.example;

import dev.squall.annotation.Default;
import dev.squall.annotation.Generated;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("users")
public record User(
        @Id @Default("gen_random_uuid()") UUID id,
        String email,
        String firstName,
        int age,
        @Nullable String note,
        @Generated("upper(email)") String shouted) {}
