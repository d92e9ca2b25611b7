package dev.squall.examples.courses.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Default;
import dev.squall.annotation.EnumText;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.UpdatedAt;
import dev.squall.annotation.Varchar;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A student's chat with a tool: one for each tool.
///
/// It is in production already, so its columns are what they are: even those that could be strict.
@Table("tool_chats")
public record ToolChat(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = User.class, onDelete = CASCADE) UUID userId,
        @EnumText(check = true) @Varchar(20) ToolType toolType,
        @Default("now()") @Nullable Instant createdAt,
        @Default("now()") @UpdatedAt @Nullable Instant updatedAt) {

    static void table(ToolChatTable t, Definition d) {
        d.unique("tool_chats_user_id_tool_type_key").on(t.userId, t.toolType);
        Own.rows(d, "tool_chats", t.userId);
    }
}
