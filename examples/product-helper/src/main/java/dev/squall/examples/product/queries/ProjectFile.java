package dev.squall.examples.product.queries;

import dev.squall.annotation.Count;
import dev.squall.annotation.From;
import dev.squall.annotation.Limit;
import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Path;
import dev.squall.examples.product.schema.MessageRole;
import dev.squall.examples.product.schema.Project;
import dev.squall.examples.product.schema.ProjectStatus;
import dev.squall.shape.ShapeOf;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A project, as its page shows it: with the latest conversation, and its last messages.
///
/// @param latest one conversation, or none
/// @param messages how many there are in all of its conversations
public record ProjectFile(
        UUID id,
        String name,
        ProjectStatus status,
        @Path("user.name") @Nullable String owner,
        @From("conversations") @OrderBy("createdAt desc") @Limit(1) List<Talk> latest,
        @Count("conversations.messages") long messages)
        implements ShapeOf<Project> {

    /// A conversation.
    public record Talk(
            Instant createdAt,
            @From("messages") @OrderBy("id desc") @Limit(20) List<Line> lastMessages) {}

    /// What somebody said.
    public record Line(MessageRole role, String content) {}
}
