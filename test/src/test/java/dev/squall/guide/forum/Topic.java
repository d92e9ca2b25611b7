package dev.squall.guide.forum;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import org.jspecify.annotations.Nullable;

/// What is talked about.
@Table("topics")
public record Topic(
        @Id int id,
        String title,
        @References(value = Member.class, one = "author", many = "topics") MemberId authorId,
        @References(value = Member.class, one = "closer", many = "closedTopics")
                @Nullable MemberId closedBy) {}
