package dev.squall.guide.forum;

import dev.squall.annotation.Depth;
import dev.squall.annotation.From;
import dev.squall.annotation.Path;
import dev.squall.shape.ShapeOf;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A member with all that the others refer to.
public record Person(
        MemberId id,
        String lastName,
        @From("name") FullName called,
        @Nullable Home home,
        @Nullable Profile profile,
        @Path("badge.colour") @Nullable String badge,
        @Depth(2) @Nullable Person mentor,
        @Path("mentor.home") @Nullable Home mentorsHome,
        @Path("mentees.home") List<@Nullable Home> homes,
        @Path("mentor.mentees.id") Set<MemberId> peers,
        @Path("topics.topicLabels.label.colour") List<@Nullable String> colours,
        @Path("posts.topic") Set<TopicName> topics,
        @From("activity") List<Activity> activity)
        implements ShapeOf<Member> {

    /// A topic, and who votes for its labels.
    public record TopicName(String title, List<TopicLabelVotes> topicLabels) {}

    /// A label of it, and the votes.
    public record TopicLabelVotes(Label label, @Path("votes.member.name") List<FullName> voters) {}
}
