package dev.squall.examples.product.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;

/// A conversation about a project.
@Table("conversations")
public record Conversation(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = Project.class, onDelete = CASCADE) UUID projectId,
        @Default("now()") Instant createdAt) {

    static void table(ConversationTable t, Definition d) {
        d.index("conversations_project_id_created_at_idx").on(t.projectId, t.createdAt.desc());
    }
}
