package dev.squall.examples.courses.queries;

import static dev.squall.Sql.now;
import static dev.squall.examples.courses.schema.Tables.toolChats;
import static dev.squall.examples.courses.schema.Tables.toolMessages;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.courses.schema.ActivityAction;
import dev.squall.examples.courses.schema.MessageRole;
import dev.squall.examples.courses.schema.ToolChat;
import dev.squall.examples.courses.schema.ToolMessage;
import dev.squall.examples.courses.schema.ToolType;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Chats with the AI tools: one for each student and tool.
public final class ChatQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public ChatQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public ChatQueries(Db db) {
        this.db = () -> db;
    }

    /// The chat of somebody with a tool, made if there is none: in one statement, so that two
    /// requests at once end with one chat.
    public ToolChat open(UUID userId, ToolType tool) {
        return open(db.get(), userId, tool);
    }

    private static ToolChat open(Db db, UUID userId, ToolType tool) {
        return db.insert(toolChats, c -> c.userId(userId).toolType(tool))
                .onConflict(toolChats.userId, toolChats.toolType)
                .doUpdate(s -> s.set(toolChats.updatedAt, now()))
                .returning()
                .one();
    }

    /// A question and its answer, both or neither.
    ///
    /// The answer is there already: no transaction is open, and no connection is held, while a
    /// model thinks.
    public List<ToolMessage> exchange(UUID userId, ToolType tool, String question, Answer answer) {
        return db.get()
                .transaction(
                        tx -> {
                            ToolChat chat = open(tx, userId, tool);
                            ToolMessage asked =
                                    tx.insert(
                                                    toolMessages,
                                                    m ->
                                                            m.chatId(chat.id())
                                                                    .role(MessageRole.USER)
                                                                    .content(question))
                                            .returning()
                                            .one();
                            ToolMessage answered = answer(tx, chat, answer);
                            Activity.note(tx, ActivityAction.MESSAGE_SENT, chat.id());
                            return List.of(asked, answered);
                        });
    }

    private static ToolMessage answer(Db tx, ToolChat chat, Answer answer) {
        return tx.insert(
                        toolMessages,
                        m ->
                                m.chatId(chat.id())
                                        .role(MessageRole.ASSISTANT)
                                        .content(answer.content())
                                        .hasCopyableContent(answer.copyable()))
                .returning()
                .one();
    }

    /// What was said, from the beginning. A question and its answer are of one moment: the question
    /// comes first.
    public List<ToolMessage> history(UUID chatId) {
        return db.get()
                .from(toolMessages)
                .where(toolMessages.chatId.eq(chatId))
                .orderBy(toolMessages.createdAt.asc(), toolMessages.role.desc())
                .list();
    }

    /// Forgets what was said; how many messages it was.
    public long clear(UUID chatId) {
        return db.get().delete(toolMessages).where(toolMessages.chatId.eq(chatId)).execute();
    }

    /// What a tool answered.
    ///
    /// @param copyable whether the page shows a button that copies it
    public record Answer(String content, boolean copyable) {}
}
