package dev.squall.guide.forum;

import dev.squall.annotation.From;
import dev.squall.annotation.MapKey;
import dev.squall.annotation.Path;
import dev.squall.shape.ShapeOf;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

// region parts
/// A topic with what belongs to it.
public record TopicPage(
        @From("title") String heading, // a column, an embedded record or a relation, renamed
        MemberCard author, // a shape of the same table
        @Path("closer.lastName") @Nullable String closedBy, // a column of another table
        @Path("topicLabels.label") List<Label> labels, // what is between is joined, not read
        @Path("posts.member.firstName") Set<String> voices,
        @From("posts") Map<Long, Said> posts, // by primary key
        @From("posts") @MapKey("memberId") Map<MemberId, List<Said>> byMember)
        implements ShapeOf<Topic> {

    public record Said(String text, @Path("member.name") FullName by) {}
}
// endregion
