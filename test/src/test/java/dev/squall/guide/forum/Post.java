package dev.squall.guide.forum;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a member says of a topic, or of another post.
@Table("posts")
public record Post(
        @Id long id,
        String text,
        @References(Topic.class) int topicId,
        @References(Member.class) MemberId memberId,
        @References(value = Post.class, one = "parent", many = "replies") @Nullable Long parentId,
        @SoftDelete @Nullable Instant deletedAt) {}
