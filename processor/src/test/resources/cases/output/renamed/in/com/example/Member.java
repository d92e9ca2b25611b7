package com.example;

import dev.squall.annotation.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A table with another name than before, and columns, types and labels too.
@NullMarked
@Table("members")
@RenamedFrom("users")
public record Member(
        @Id @Serial int id,
        @RenamedFrom("mail") @Unique String email,
        @Unique(name = "members_nick") String nick,
        @RenamedFrom("feeling") Mood mood,
        List<Mood> moods,
        @RenamedFrom("state") @EnumText(check = true) Status status,
        @References(Member.class) @RenamedFrom("boss") @Nullable Integer leaderId,
        @Embedded("billing_") Address billing) {

    public enum Status {
        DRAFT,
        ACTIVE
    }
}
