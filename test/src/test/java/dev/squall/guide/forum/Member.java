package dev.squall.guide.forum;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import org.jspecify.annotations.Nullable;

/// Somebody who writes in the forum.
@Table("members")
public record Member(
        @Id MemberId id,
        FullName name,
        @Nullable Home home,
        @References(value = Member.class, one = "mentor", many = "mentees")
                @Nullable MemberId mentorId) {}
