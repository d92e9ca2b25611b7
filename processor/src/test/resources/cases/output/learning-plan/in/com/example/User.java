package com.example;

import dev.squall.annotation.Comment;
import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.annotation.Varchar;
import java.util.UUID;

/**
 * Somebody who signs in.
 *
 * @param email where mail goes
 */
@Table("users")
@Comment("people, not \"accounts\"")
public record User(
        @Id @Default("gen_random_uuid()") UUID id,
        @Unique @Varchar(255) @Comment("lower case") String email,
        @Unique(name = "users_clerk", nullsNotDistinct = true) String clerkUserId) {}
