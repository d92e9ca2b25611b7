package dev.squall.examples.product.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.table.Uuid7;
import java.time.Instant;
import java.util.UUID;

/// What somebody said in a conversation.
///
/// @param id sorts by time, also within a batch, whose rows are all of one moment
@Table("messages")
public record Message(
        @Id @GeneratedBy(Uuid7.class) UUID id,
        @References(value = Conversation.class, onDelete = CASCADE) UUID conversationId,
        MessageRole role,
        String content,
        @Default("now()") Instant createdAt) {

    static void table(MessageTable t, Definition d) {
        d.index("messages_conversation_id_id_idx").on(t.conversationId, t.id);
    }
}
