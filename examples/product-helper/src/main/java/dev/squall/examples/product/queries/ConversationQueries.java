package dev.squall.examples.product.queries;

import static dev.squall.examples.product.schema.Tables.conversations;
import static dev.squall.examples.product.schema.Tables.messages;

import dev.squall.Db;
import dev.squall.examples.product.schema.Conversation;
import dev.squall.examples.product.schema.Message;
import dev.squall.examples.product.schema.MessageRole;
import java.util.List;
import java.util.UUID;

/// Conversations and what is said in them.
public final class ConversationQueries {

    private final Db db;

    /// With this client: the database's, or that of a transaction.
    public ConversationQueries(Db db) {
        this.db = db;
    }

    /// Begins a conversation about a project.
    public Conversation start(UUID projectId) {
        return db.insert(conversations, c -> c.projectId(projectId)).returning().one();
    }

    /// The conversations about a project, the latest first.
    public List<Conversation> ofProject(UUID projectId) {
        return db.from(conversations)
                .where(conversations.projectId.eq(projectId))
                .orderBy(conversations.createdAt.desc(), conversations.id.desc())
                .list();
    }

    /// Stores what was said, all of it in one statement, in the order of the list.
    ///
    /// SQL: `insert into messages (id, conversation_id, role, content) select … from unnest(?, ?,
    /// ?, ?) … returning …`
    public List<Message> say(UUID conversationId, List<Said> said) {
        if (said.isEmpty()) {
            return List.of();
        }
        return db.insertAll(
                        messages,
                        said,
                        (m, s) ->
                                m.conversationId(conversationId)
                                        .role(s.role())
                                        .content(s.content()))
                .returning()
                .list();
    }

    /// What was said, from the beginning.
    public List<Message> messages(UUID conversationId) {
        return db.from(messages)
                .where(messages.conversationId.eq(conversationId))
                .orderBy(messages.id)
                .list();
    }

    /// What somebody said.
    public record Said(MessageRole role, String content) {}
}
