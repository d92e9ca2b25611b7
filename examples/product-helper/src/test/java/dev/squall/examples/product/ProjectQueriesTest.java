package dev.squall.examples.product;

import static dev.squall.Sql.after;
import static dev.squall.examples.product.schema.Tables.projects;
import static dev.squall.test.CleanDatabase.cleanDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.ForeignKeyViolation;
import dev.squall.error.InvalidCursor;
import dev.squall.examples.product.queries.ConversationQueries.Said;
import dev.squall.examples.product.queries.ProjectFile;
import dev.squall.examples.product.queries.ProjectFile.Talk;
import dev.squall.examples.product.queries.ProjectQueries;
import dev.squall.examples.product.queries.ProjectQueries.Line;
import dev.squall.examples.product.queries.ProjectQueries.Stats;
import dev.squall.examples.product.queries.ProjectQueries.StatsLine;
import dev.squall.examples.product.schema.CollectedFacts;
import dev.squall.examples.product.schema.Conversation;
import dev.squall.examples.product.schema.MessageRole;
import dev.squall.examples.product.schema.NewProject;
import dev.squall.examples.product.schema.Project;
import dev.squall.examples.product.schema.ProjectPatch;
import dev.squall.examples.product.schema.ProjectStatus;
import dev.squall.examples.product.schema.Tables;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Page;
import dev.squall.shape.With;
import dev.squall.test.SquallTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The document's query functions, and its integration tests.
@SquallTest(ProductTemplate.class)
class ProjectQueriesTest {

    private static final UUID NOBODY = new UUID(0, 0);

    private final TestDatabase test;
    private final Product product;
    private final ProjectQueries queries;
    private UUID ada = NOBODY;

    ProjectQueriesTest(TestDatabase test) {
        this.test = test;
        product = Product.on(test);
        queries = product.projects();
    }

    @BeforeEach
    void clean() {
        cleanDatabase(test, Tables.schema());
        ada = product.user("Ada");
        product.sent().clear();
    }

    @AfterEach
    void close() {
        product.close();
    }

    @Test
    void aProjectIsCreatedAndRetrieved() {
        Project project = queries.create(NewProject.name("Test Project").userId(ada));

        Project retrieved = queries.byId(project.id()).orElseThrow();

        assertThat(retrieved).isEqualTo(project);
        assertThat(retrieved.name()).isEqualTo("Test Project");
        assertThat(retrieved.status()).isEqualTo(ProjectStatus.DRAFT);
        assertThat(retrieved.validationScore()).isZero();
        assertThat(retrieved.description()).isNull();
        assertThat(retrieved.collectedData()).isNull();
        assertThat(queries.byId(NOBODY)).isEmpty();
    }

    @Test
    void aProjectOfNobodyIsRefused() {
        assertThatThrownBy(() -> product.project("Atlas", NOBODY))
                .isInstanceOf(ForeignKeyViolation.class)
                .hasMessageContaining("projects_user_id_fkey");
        assertThat(product.project("Atlas", ada).name()).isEqualTo("Atlas");
    }

    @Test
    void fieldsAreUpdated() {
        Project project = product.project("Original", ada);

        queries.update(project.id(), ProjectPatch.name("Updated"));
        Project retrieved = queries.byId(project.id()).orElseThrow();

        assertThat(retrieved.name()).isEqualTo("Updated");
        assertThat(retrieved.timestamps().updatedAt()).isAfter(project.timestamps().updatedAt());
        assertThat(retrieved.timestamps().createdAt()).isEqualTo(project.timestamps().createdAt());
    }

    @Test
    void aPatchChangesWhatItNamesNullIncludedAndNothingElse() {
        Project project = queries.create(NewProject.name("Atlas").userId(ada).description("Maps"));

        Project active =
                queries.update(
                                project.id(),
                                ProjectPatch.status(ProjectStatus.ACTIVE).validationScore(40))
                        .orElseThrow();
        assertThat(active.description()).isEqualTo("Maps");
        assertThat(active.status()).isEqualTo(ProjectStatus.ACTIVE);
        assertThat(active.validationScore()).isEqualTo(40);

        Project bare = queries.update(project.id(), ProjectPatch.description(null)).orElseThrow();
        assertThat(bare.description()).isNull();
        assertThat(bare.validationScore()).isEqualTo(40);
        assertThat(queries.update(NOBODY, ProjectPatch.name("x"))).isEmpty();
    }

    @Test
    void deletingSaysWhetherThereWasOne() {
        Project project = product.project("Atlas", ada);

        assertThat(queries.delete(project.id())).isTrue();
        assertThat(queries.delete(project.id())).isFalse();
        assertThat(queries.byId(project.id())).isEmpty();
    }

    @Test
    void theLatestConversationComesWithItsProjectInOneRoundTrip() {
        Project project = product.project("Atlas", ada);
        With<Project> alone = queries.withLatestConversation(project.id()).orElseThrow();
        assertThat(alone.row()).isEqualTo(project);
        assertThat(alone.get(projects.conversations)).isEmpty();

        product.conversations().start(project.id());
        Conversation latest = product.conversations().start(project.id());
        product.conversations().start(product.project("Another", ada).id());
        product.sent().clear();

        With<Project> found = queries.withLatestConversation(project.id()).orElseThrow();
        assertThat(found.get(projects.conversations).stream().map(With::row))
                .containsExactly(latest);
        assertThat(product.sent()).hasSize(1);
        assertThat(queries.withLatestConversation(NOBODY)).isEmpty();
    }

    @Test
    void aFileHasTheLastMessagesOfTheLatestConversation() {
        Project project = product.project("Atlas", ada);
        Conversation first = product.conversations().start(project.id());
        Conversation latest = product.conversations().start(project.id());
        var hello = new Said(MessageRole.USER, "Hello");
        product.conversations().say(first.id(), List.of(hello));
        product.conversations()
                .say(latest.id(), List.of(hello, new Said(MessageRole.ASSISTANT, "What is it?")));
        product.sent().clear();

        ProjectFile file = queries.file(project.id()).orElseThrow();

        assertThat(product.sent()).hasSize(1);
        assertThat(file)
                .isEqualTo(
                        new ProjectFile(
                                project.id(),
                                "Atlas",
                                ProjectStatus.DRAFT,
                                "Ada",
                                List.of(
                                        new Talk(
                                                latest.createdAt(),
                                                List.of(
                                                        new ProjectFile.Line(
                                                                MessageRole.ASSISTANT,
                                                                "What is it?"),
                                                        new ProjectFile.Line(
                                                                MessageRole.USER, "Hello")))),
                                3));
        assertThat(queries.file(NOBODY)).isEmpty();
    }

    private List<String> create(int projects) {
        return IntStream.rangeClosed(1, projects)
                .mapToObj(i -> product.project("p" + i, ada).name())
                .toList()
                .reversed();
    }

    @Test
    void projectsComeTenAtATimeTheLatestChangeFirst() {
        List<String> names = create(12);
        product.project("of somebody else", product.user("Ben"));

        assertThat(queries.byUser(ada)).extracting(Project::name).isEqualTo(names.subList(0, 10));
        assertThat(queries.byUser(ada, 10, 10))
                .extracting(Project::name)
                .isEqualTo(names.subList(10, 12));
        assertThat(queries.byUser(ada, 10, 20)).isEmpty();

        Project oldest = queries.byUser(ada, 10, 10).getLast();
        queries.update(oldest.id(), ProjectPatch.validationScore(1));
        assertThat(queries.byUser(ada, 1, 0)).extracting(Project::name).containsExactly("p1");
    }

    @Test
    void aNegativeLimitIsAnErrorBeforeAnythingIsSent() {
        assertThatThrownBy(() -> queries.byUser(ada, -1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> queries.byUser(ada, 1, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(product.sent()).isEmpty();
    }

    @Test
    void cursorsLeadThroughAllPagesAlsoWhenRowsAreAdded() {
        List<String> names = create(5);
        List<String> read = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<Project> page = queries.page(ada, cursor, 2);
            page.rows().forEach(project -> read.add(project.name()));
            product.project("new", ada); // in front of all: nothing is seen twice
            cursor = page.next();
        } while (cursor != null);

        assertThat(read).isEqualTo(names);
    }

    @Test
    void aCursorThatWasChangedOrIsOfAnotherQueryIsRefused() {
        create(3);
        String cursor = Objects.requireNonNull(queries.page(ada, null, 2).next());
        String another =
                Objects.requireNonNull(
                        product.db()
                                .from(projects)
                                .orderBy(projects.name, projects.id)
                                .page(after(null), 2)
                                .next());

        assertThatThrownBy(() -> queries.page(ada, cursor + "A", 2))
                .isInstanceOf(InvalidCursor.class);
        assertThatThrownBy(() -> queries.page(ada, another, 2)).isInstanceOf(InvalidCursor.class);
        assertThat(queries.page(ada, cursor, 2).rows()).hasSize(1);
        assertThat(queries.page(product.user("Ben"), cursor, 2).rows()).isEmpty();
    }

    @Test
    void activeProjectsAreThoseOfTheUserThatAreActive() {
        Project active = product.project("active", ada);
        product.project("draft", ada);
        Project others = product.project("active too", product.user("Ben"));
        queries.update(active.id(), ProjectPatch.status(ProjectStatus.ACTIVE));
        queries.update(others.id(), ProjectPatch.status(ProjectStatus.ACTIVE));

        assertThat(queries.active(ada)).extracting(Project::name).containsExactly("active");
    }

    private void scored(String name, int score) {
        queries.create(NewProject.name(name).userId(ada).validationScore(score));
    }

    @Test
    void aSearchFindsNamesThatContainTheTextAndAreCompleteEnough() {
        scored("Tide tables", 80);
        scored("Tide charts", 20);
        scored("Maps", 90);

        assertThat(queries.search("Tide", 50))
                .extracting(Project::name)
                .containsExactly("Tide tables");
        assertThat(queries.search("i", 0))
                .extracting(Project::name)
                .containsExactly("Tide charts", "Tide tables");
    }

    @Test
    void whatMeansSomethingToLikeIsSearchedAsItIs() {
        scored("100% recycled", 50);
        scored("1000 recipes", 50);
        scored("snake_case", 50);
        scored("snakeXcase", 50);
        scored("back\\slash", 50);

        assertThat(queries.search("100%", 0))
                .extracting(Project::name)
                .containsExactly("100% recycled");
        assertThat(queries.search("e_c", 0))
                .extracting(Project::name)
                .containsExactly("snake_case");
        assertThat(queries.search("k\\s", 0)).hasSize(1);
        assertThat(queries.search("'; drop table projects; --", 0)).isEmpty();
        assertThat(queries.search("", 0)).hasSize(5);
    }

    @Test
    void statisticsAreCountsAndAveragesByStatus() {
        scored("one", 10);
        scored("two", 25);
        Project done = product.project("three", ada);
        queries.update(
                done.id(), ProjectPatch.status(ProjectStatus.COMPLETED).validationScore(100));
        product.project("of somebody else", product.user("Ben"));

        assertThat(queries.stats(ada))
                .containsExactly(
                        new Stats(ProjectStatus.COMPLETED, 1, new BigDecimal("100.0")),
                        new Stats(ProjectStatus.DRAFT, 2, new BigDecimal("17.5")));
        assertThat(queries.statsByHand(ada))
                .containsExactly(
                        new StatsLine("completed", 1, new BigDecimal("100.0")),
                        new StatsLine("draft", 2, new BigDecimal("17.5")));
        assertThat(queries.stats(NOBODY)).isEmpty();
    }

    @Test
    void aListReadsThreeColumnsAndNoDocuments() {
        Project project =
                queries.create(
                        NewProject.name("Atlas")
                                .userId(ada)
                                .collectedData(CollectedFacts.EMPTY.withUseCases("find a way")));
        product.sent().clear();

        assertThat(queries.lines(ada))
                .containsExactly(new Line(project.id(), "Atlas", ProjectStatus.DRAFT));
        assertThat(product.sent())
                .containsExactly(
                        "select projects.id, projects.name, projects.status from projects where"
                                + " projects.user_id = ? order by projects.name, projects.id");
    }
}
