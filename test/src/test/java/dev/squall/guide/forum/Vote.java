package dev.squall.guide.forum;

import dev.squall.annotation.Depth;
import dev.squall.annotation.MapKey;
import dev.squall.annotation.Path;
import dev.squall.shape.ShapeOf;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A vote for a label: composite keys, two records that contain each other, and a map by a column
/// that is not unique.
public record Vote(
        TopicLabel topicLabel,
        @Path("topicLabel.topic") Subject subject,
        @Path("topicLabel.topic.topicLabels.label") @MapKey("colour")
                Map<@Nullable String, List<Label>> colours,
        @Path("topicLabel.topic.posts") @MapKey("topicId") Map<Integer, Post> byTopic)
        implements ShapeOf<LabelVote> {

    /// A topic.
    public record Subject(String title, Founder author) {}

    /// A member.
    public record Founder(String firstName, @Depth(1) List<Subject> topics) {}
}
