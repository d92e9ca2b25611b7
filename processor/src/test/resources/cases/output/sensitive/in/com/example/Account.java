package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Sensitive;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("accounts")
public record Account(
        @Id int id,
        @Sensitive @Unique String email,
        @Unique @Nullable String nickname,
        @Sensitive @Nullable String column,
        boolean constraints) {}
