package dev.squall.examples.product;

import static dev.squall.examples.product.schema.Tables.activityLog;
import static dev.squall.examples.product.schema.Tables.conversations;
import static dev.squall.examples.product.schema.Tables.messages;
import static dev.squall.examples.product.schema.Tables.projects;
import static dev.squall.test.CleanDatabase.cleanDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.EncodingException;
import dev.squall.error.ForeignKeyViolation;
import dev.squall.examples.product.queries.ActivityQueries;
import dev.squall.examples.product.queries.ProjectNotOwned;
import dev.squall.examples.product.queries.ProjectQueries;
import dev.squall.examples.product.schema.Activity;
import dev.squall.examples.product.schema.ActivityType;
import dev.squall.examples.product.schema.Conversation;
import dev.squall.examples.product.schema.Message;
import dev.squall.examples.product.schema.MessageRole;
import dev.squall.examples.product.schema.NewProject;
import dev.squall.examples.product.schema.Project;
import dev.squall.examples.product.schema.Tables;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The document's two transactions.
@SquallTest(ProductTemplate.class)
class TransactionsTest {

    private final TestDatabase test;
    private final Product product;
    private final Db db;
    private final ProjectQueries queries;

    TransactionsTest(TestDatabase test) {
        this.test = test;
        product = Product.on(test);
        db = product.db();
        queries = product.projects();
    }

    @BeforeEach
    void clean() {
        cleanDatabase(test, Tables.schema());
    }

    @AfterEach
    void close() {
        product.close();
    }

    private void assertNothingIsStoredAndThePoolIsHealthy() {
        for (int i = 0; i < 6; i++) { // more than the pool has
            assertThat(db.from(projects).count()).isZero();
            assertThat(db.from(conversations).count()).isZero();
            assertThat(db.from(messages).count()).isZero();
        }
    }

    @Test
    void aProjectItsConversationAndItsFirstMessageAreStoredTogether() {
        UUID ada = product.user("Ada");

        Project project =
                queries.createWithConversation(NewProject.name("Atlas").userId(ada), "Begin.");

        assertThat(queries.byId(project.id())).contains(project);
        Conversation conversation = db.from(conversations).one();
        assertThat(conversation.projectId()).isEqualTo(project.id());
        Message message = db.from(messages).one();
        assertThat(message.conversationId()).isEqualTo(conversation.id());
        assertThat(message.role()).isEqualTo(MessageRole.SYSTEM);
        assertThat(message.content()).isEqualTo("Begin.");
    }

    @Test
    void ifTheMessageCannotBeStoredNeitherIsTheProject() {
        UUID ada = product.user("Ada");

        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(
                            () ->
                                    queries.createWithConversation(
                                            NewProject.name("Atlas").userId(ada), "a NUL: \0"))
                    .isInstanceOf(EncodingException.class);
        }
        assertNothingIsStoredAndThePoolIsHealthy();
    }

    @Test
    void ofAProjectOfNobodyNothingIsStored() {
        assertThatThrownBy(
                        () ->
                                queries.createWithConversation(
                                        NewProject.name("Atlas").userId(new UUID(0, 0)), "Begin."))
                .isInstanceOf(ForeignKeyViolation.class);
        assertNothingIsStoredAndThePoolIsHealthy();
    }

    @Test
    void insideAnotherTransactionItIsPartOfIt() {
        UUID ada = product.user("Ada");

        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            new ProjectQueries(tx)
                                                    .createWithConversation(
                                                            NewProject.name("Atlas").userId(ada),
                                                            "Begin.");
                                            throw new IllegalStateException("after it");
                                        }))
                .hasMessage("after it");
        assertNothingIsStoredAndThePoolIsHealthy();
    }

    @Test
    void aTransferChangesTheOwnerAndIsLogged() {
        UUID ada = product.user("Ada");
        UUID ben = product.user("Ben");
        Project project = product.project("Atlas", ada);

        queries.transfer(project.id(), ada, ben);

        assertThat(queries.byId(project.id()).orElseThrow().userId()).isEqualTo(ben);
        Activity logged = new ActivityQueries(db).ofProject(project.id()).getFirst();
        assertThat(logged.type()).isEqualTo(ActivityType.PROJECT_TRANSFER);
        assertThat(logged.fromUserId()).isEqualTo(ada);
        assertThat(logged.toUserId()).isEqualTo(ben);
    }

    @Test
    void whoDoesNotOwnItTransfersNothing() {
        UUID ada = product.user("Ada");
        UUID ben = product.user("Ben");
        Project project = product.project("Atlas", ada);

        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> queries.transfer(project.id(), ben, ben))
                    .isInstanceOf(ProjectNotOwned.class);
        }
        assertThatThrownBy(() -> queries.transfer(new UUID(0, 0), ada, ben))
                .isInstanceOf(ProjectNotOwned.class);
        assertThat(queries.byId(project.id())).contains(project);
        assertThat(db.from(activityLog).count()).isZero();
    }

    @Test
    void aTransferToNobodyIsRefusedAndNotLogged() {
        UUID ada = product.user("Ada");
        Project project = product.project("Atlas", ada);

        assertThatThrownBy(() -> queries.transfer(project.id(), ada, new UUID(0, 0)))
                .isInstanceOf(ForeignKeyViolation.class);
        assertThat(queries.byId(project.id())).contains(project);
        assertThat(db.from(activityLog).count()).isZero();
    }

    /// The document reads the owner first and writes then: two transfers at once would both find
    /// her.
    @Test
    void ofManyTransfersAtOnceOneIsDoneAndLogged() throws Exception {
        UUID ada = product.user("Ada");
        Project project = product.project("Atlas", ada);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, 8)
                            .mapToObj(i -> product.user("user" + i))
                            .map(to -> threads.submit(transfer(project.id(), ada, to)))
                            .toList();
            int done = 0;
            for (var one : all) {
                done += one.get();
            }
            assertThat(done).isEqualTo(1);
        }
        Activity logged = db.from(activityLog).one();
        assertThat(queries.byId(project.id()).orElseThrow().userId()).isEqualTo(logged.toUserId());
    }

    private Callable<Integer> transfer(UUID project, UUID from, UUID to) {
        return () -> {
            try {
                queries.transfer(project, from, to);
                return 1;
            } catch (ProjectNotOwned e) {
                return 0;
            }
        };
    }

    @Test
    void theLogOutlivesProjectsAndPeople() {
        UUID ada = product.user("Ada");
        UUID ben = product.user("Ben");
        Project project = product.project("Atlas", ada);
        queries.transfer(project.id(), ada, ben);

        assertThat(queries.delete(project.id())).isTrue();
        assertThat(product.users().delete(ada)).isTrue();

        Activity logged = db.from(activityLog).one();
        assertThat(logged.projectId()).isNull();
        assertThat(logged.fromUserId()).isNull();
        assertThat(logged.toUserId()).isEqualTo(ben);
    }
}
