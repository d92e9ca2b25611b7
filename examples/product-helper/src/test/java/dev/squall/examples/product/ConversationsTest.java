package dev.squall.examples.product;

import static dev.squall.examples.product.schema.Tables.messages;
import static dev.squall.test.CleanDatabase.cleanDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.ForeignKeyViolation;
import dev.squall.examples.product.queries.ConversationQueries;
import dev.squall.examples.product.queries.ConversationQueries.Said;
import dev.squall.examples.product.schema.Artifact;
import dev.squall.examples.product.schema.Conversation;
import dev.squall.examples.product.schema.Message;
import dev.squall.examples.product.schema.MessageRole;
import dev.squall.examples.product.schema.Project;
import dev.squall.examples.product.schema.Tables;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What hangs on a project; the document's "Batch Operations".
@SquallTest(ProductTemplate.class)
class ConversationsTest {

    private final Product product;
    private final ConversationQueries queries;
    private final Project project;

    ConversationsTest(TestDatabase test) {
        product = Product.on(test);
        queries = product.conversations();
        cleanDatabase(test, Tables.schema());
        project = product.project("Atlas", product.user("Ada"));
    }

    @AfterEach
    void close() {
        product.close();
    }

    private static List<Said> words(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new Said(
                                        i % 2 == 0 ? MessageRole.USER : MessageRole.ASSISTANT,
                                        "word " + i))
                .toList();
    }

    @Test
    void manyMessagesAreOneStatementInTheOrderOfTheList() {
        Conversation conversation = queries.start(project.id());
        product.sent().clear();

        List<Message> stored = queries.say(conversation.id(), words(1_000));

        assertThat(product.sent())
                .singleElement()
                .asString()
                .startsWith("insert into messages (id, conversation_id, role, content) select ")
                .contains(" from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[])");
        assertThat(stored)
                .map(message -> new Said(message.role(), message.content()))
                .isEqualTo(words(1_000));
        assertThat(queries.messages(conversation.id())).isEqualTo(stored);
    }

    @Test
    void theStatementIsTheSameForTwoRowsAndForTwoHundred() {
        Conversation conversation = queries.start(project.id());
        product.sent().clear();

        queries.say(conversation.id(), words(2));
        queries.say(conversation.id(), words(200));

        assertThat(product.sent()).hasSize(2);
        assertThat(product.sent().getFirst()).isEqualTo(product.sent().getLast());
    }

    @Test
    void nothingSaidIsNothingSent() {
        Conversation conversation = queries.start(project.id());
        product.sent().clear();

        assertThat(queries.say(conversation.id(), List.of())).isEmpty();
        assertThat(product.sent()).isEmpty();
    }

    @Test
    void aBatchIsStoredAsAWholeOrNotAtAll() {
        assertThatThrownBy(() -> queries.say(new UUID(0, 0), words(3)))
                .isInstanceOf(ForeignKeyViolation.class);
        assertThat(product.db().from(messages).count()).isZero();
    }

    @Test
    void conversationsAreListedTheLatestFirst() {
        Conversation first = queries.start(project.id());
        Conversation second = queries.start(project.id());
        queries.start(product.project("Another", project.userId()).id());

        assertThat(queries.ofProject(project.id())).containsExactly(second, first);
    }

    @Test
    void theLatestArtifactOfEachTypeIsFound() {
        var artifacts = product.artifacts();
        artifacts.add(project.id(), "prd", "one");
        Artifact prd = artifacts.add(project.id(), "prd", "two");
        Artifact diagram = artifacts.add(project.id(), "diagram", "boxes");

        assertThat(artifacts.latest(project.id())).containsExactly(diagram, prd);
        assertThat(artifacts.delete(prd.id())).isTrue();
        assertThat(artifacts.delete(prd.id())).isFalse();
        assertThat(artifacts.latest(project.id()))
                .extracting(Artifact::content)
                .containsExactly("boxes", "one");
    }

    @Test
    void aProjectTakesAllThatHangsOnItAlong() {
        Conversation conversation = queries.start(project.id());
        queries.say(conversation.id(), words(3));
        product.artifacts().add(project.id(), "prd", "one");

        assertThat(product.users().delete(project.userId())).isTrue();

        assertThat(product.projects().byId(project.id())).isEmpty();
        assertThat(queries.ofProject(project.id())).isEmpty();
        assertThat(queries.messages(conversation.id())).isEmpty();
        assertThat(product.artifacts().latest(project.id())).isEmpty();
    }
}
