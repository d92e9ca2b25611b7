package dev.squall.guide.forum;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import org.jspecify.annotations.Nullable;

/// A badge, which one member may have.
@Table("badges")
public record Badge(
        @Id int id, String colour, @Unique @References(Member.class) @Nullable MemberId memberId) {}
