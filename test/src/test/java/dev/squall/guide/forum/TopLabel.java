package dev.squall.guide.forum;

import dev.squall.annotation.Limit;
import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Path;
import dev.squall.annotation.Where;
import dev.squall.shape.ShapeOf;
import java.util.List;

/// The last of a topic's labels, and who votes for coloured ones: lists of a path have an order, a
/// limit and a condition.
public record TopLabel(
        String title,
        @Path("topicLabels.label") @OrderBy("name desc") @Limit(1) List<Voted> last,
        @Path("topicLabels.label") @Where("{colour} is not null") List<Label> coloured)
        implements ShapeOf<Topic> {

    public record Voted(String name, @Path("topicLabels.votes.member.lastName") List<String> by) {}
}
