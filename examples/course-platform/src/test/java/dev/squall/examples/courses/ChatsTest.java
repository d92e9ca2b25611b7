package dev.squall.examples.courses;

import static dev.squall.examples.courses.schema.Tables.toolChats;
import static dev.squall.examples.courses.schema.Tables.toolMessages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.CheckViolation;
import dev.squall.error.PermissionDenied;
import dev.squall.error.UniqueViolation;
import dev.squall.examples.courses.queries.ChatQueries;
import dev.squall.examples.courses.queries.ChatQueries.Answer;
import dev.squall.examples.courses.queries.InstructionQueries;
import dev.squall.examples.courses.schema.AiSystemInstruction;
import dev.squall.examples.courses.schema.MessageRole;
import dev.squall.examples.courses.schema.NewAiSystemInstruction;
import dev.squall.examples.courses.schema.Tables;
import dev.squall.examples.courses.schema.ToolChat;
import dev.squall.examples.courses.schema.ToolMessage;
import dev.squall.examples.courses.schema.ToolType;
import dev.squall.examples.courses.schema.User;
import dev.squall.examples.courses.schema.UserRole;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The domain AI tools: chats, messages, and what the tools are told.
@SquallTest(CoursesTemplate.class)
class ChatsTest {

    private final Courses courses;
    private final User ada;
    private final ChatQueries chats;

    ChatsTest(TestDatabase database) {
        courses = Courses.on(database);
        ada = courses.signUp("Ada", UserRole.STUDENT);
        chats = new ChatQueries(courses.as(ada));
    }

    @AfterEach
    void close() {
        courses.close();
    }

    @Test
    void aChatIsOpenedOnceForEachToolHoweverManyAsk() throws Exception {
        Set<UUID> ids = new HashSet<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, 8)
                            .mapToObj(
                                    _ -> threads.submit(() -> chats.open(ada.id(), ToolType.IDEAS)))
                            .toList();
            for (var one : all) {
                ids.add(one.get().id());
            }
        }
        assertThat(ids).hasSize(1);
        assertThat(chats.open(ada.id(), ToolType.TZ_HELPER).id()).isNotIn(ids);
    }

    @Test
    void aQuestionAndItsAnswerAreOneTransaction() {
        ToolChat before = chats.open(ada.id(), ToolType.ASSISTANT);
        chats.exchange(ada.id(), ToolType.ASSISTANT, "Hi", new Answer("Hello", false));
        chats.exchange(ada.id(), ToolType.ASSISTANT, "A table?", new Answer("create …", true));

        assertThat(chats.history(before.id()))
                .extracting(m -> m.role() + " " + m.content() + " " + m.hasCopyableContent())
                .containsExactly(
                        "USER Hi false",
                        "ASSISTANT Hello false",
                        "USER A table? false",
                        "ASSISTANT create … true");
        assertThat(chats.open(ada.id(), ToolType.ASSISTANT).updatedAt())
                .isAfter(before.updatedAt());

        assertThatThrownBy(
                        () ->
                                courses.as(ada)
                                        .inTransaction(
                                                tx -> {
                                                    new ChatQueries(tx)
                                                            .exchange(
                                                                    ada.id(),
                                                                    ToolType.ASSISTANT,
                                                                    "lost",
                                                                    new Answer("lost", false));
                                                    throw new InterruptedException();
                                                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(chats.history(before.id())).hasSize(4);
        assertThat(chats.clear(before.id())).isEqualTo(4);
    }

    @Test
    void chatsAreSeenByTheirOwnerAlone() {
        ToolChat hers = chats.open(ada.id(), ToolType.TZ_HELPER);
        chats.exchange(ada.id(), ToolType.TZ_HELPER, "secret", new Answer("quiet", false));
        Db ben = courses.student("Ben");

        assertThat(ben.from(toolChats).list()).isEmpty();
        assertThat(ben.from(toolMessages).list()).isEmpty();
        assertThatThrownBy(() -> new ChatQueries(ben).open(ada.id(), ToolType.TZ_HELPER))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                ben.insert(
                                                toolMessages,
                                                m ->
                                                        m.chatId(hers.id())
                                                                .role(MessageRole.USER)
                                                                .content("injected"))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
        Db admin = courses.admin();
        assertThat(new ChatQueries(admin).history(hers.id())).hasSize(2);
        assertThatThrownBy(
                        () ->
                                admin.insert(
                                                toolMessages,
                                                m ->
                                                        m.chatId(hers.id())
                                                                .role(MessageRole.USER)
                                                                .content("as if she had said it"))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void anUnknownToolOrRoleIsRefusedByPostgresqlToo() {
        UUID chat = chats.open(ada.id(), ToolType.IDEAS).id();
        Db service = courses.service().use("a bad import");

        assertThatThrownBy(
                        () ->
                                service.sql(
                                                "insert into tool_chats (user_id, tool_type)"
                                                        + " values ({}, 'oracle')",
                                                ada.id())
                                        .execute())
                .isInstanceOf(CheckViolation.class)
                .hasMessageContaining("tool_chats_tool_type_check");
        assertThatThrownBy(
                        () ->
                                service.sql(
                                                "insert into tool_messages (chat_id, role, content)"
                                                        + " values ({}, 'system', '')",
                                                chat)
                                        .execute())
                .isInstanceOf(CheckViolation.class)
                .hasMessageContaining("tool_messages_role_check");
        assertThat(service.from(toolMessages).where(toolMessages.chatId.eq(chat)).list())
                .extracting(ToolMessage::content)
                .isEmpty();
    }

    @Test
    void oneVersionOfAnInstructionIsActive() {
        Db admin = courses.admin();
        InstructionQueries instructions = new InstructionQueries(admin);
        instructions.tell(ToolType.IDEAS, "Be kind.");
        AiSystemInstruction second = instructions.tell(ToolType.IDEAS, "Be kind and short.");

        assertThat(instructions.active(ToolType.IDEAS)).hasValue(second);
        assertThat(instructions.versions(ToolType.IDEAS))
                .extracting(AiSystemInstruction::version)
                .containsExactly(2, 1);
        assertThat(instructions.active(ToolType.ASSISTANT)).isEmpty();
        assertThatThrownBy(
                        () ->
                                admin.insert(
                                                Tables.aiSystemInstructions,
                                                NewAiSystemInstruction.toolType(ToolType.IDEAS)
                                                        .version(3)
                                                        .content("two at once")
                                                        .active(true))
                                        .execute())
                .isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> new InstructionQueries(courses.as(ada)).active(ToolType.IDEAS))
                .isInstanceOf(PermissionDenied.class);
    }
}
