package dev.squall.examples.courses.schema;

import static dev.squall.Sql.in;
import static dev.squall.Sql.select;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.courses.schema.Staff.COURSE_ADMIN;
import static dev.squall.examples.courses.schema.Tables.toolChats;

import dev.squall.annotation.Default;
import dev.squall.annotation.EnumText;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Varchar;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said in a chat. It is seen with its chat.
///
/// @param hasCopyableContent whether the page shows a button that copies it
@Table("tool_messages")
public record ToolMessage(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = ToolChat.class, onDelete = CASCADE) UUID chatId,
        @EnumText(check = true) @Varchar(10) MessageRole role,
        String content,
        @Default("false") @Nullable Boolean hasCopyableContent,
        @Default("now()") @Nullable Instant createdAt) {

    static void table(ToolMessageTable t, Definition d) {
        d.index("idx_tool_messages_chat_id").on(t.chatId);
        d.policy("tool_messages_own")
                .forAll()
                .to(AUTHENTICATED)
                .using(
                        in(
                                t.chatId,
                                select(toolChats.id)
                                        .from(toolChats)
                                        .where(ownedByCurrentUser(toolChats.userId))));
        d.policy("tool_messages_read").forSelect().to(COURSE_ADMIN).using(everyRow());
    }
}
