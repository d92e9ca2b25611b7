package dev.squall.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.CheckViolation;
import dev.squall.error.PermissionDenied;
import dev.squall.error.UniqueViolation;
import dev.squall.examples.courses.queries.LibraryQueries;
import dev.squall.examples.courses.queries.PromptFile;
import dev.squall.examples.courses.queries.PromptQueries;
import dev.squall.examples.courses.queries.PromptQueries.Shelf;
import dev.squall.examples.courses.queries.PromptQueries.Text;
import dev.squall.examples.courses.schema.GlossaryTerm;
import dev.squall.examples.courses.schema.NewGlossaryTerm;
import dev.squall.examples.courses.schema.NewPrompt;
import dev.squall.examples.courses.schema.NewPromptStep;
import dev.squall.examples.courses.schema.NewStyleCard;
import dev.squall.examples.courses.schema.Prompt;
import dev.squall.examples.courses.schema.PromptCategory;
import dev.squall.examples.courses.schema.PromptKind;
import dev.squall.examples.courses.schema.PromptStep;
import dev.squall.examples.courses.schema.PublicationStatus;
import dev.squall.examples.courses.schema.StyleCard;
import dev.squall.examples.courses.schema.StyleCategory;
import dev.squall.examples.courses.schema.Tables;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The domains Libraries and Favorites.
@SquallTest(CoursesTemplate.class)
class LibraryTest {

    private final Courses courses;
    private final Db editor;
    private final Db ada;

    LibraryTest(TestDatabase database) {
        courses = Courses.on(database);
        editor = courses.editor();
        ada = courses.student("Ada");
    }

    @AfterEach
    void close() {
        courses.close();
    }

    private PromptCategory category(String title) {
        return new PromptQueries(editor)
                .addCategory(PromptKind.DEBUGGING, title + UUID.randomUUID(), title);
    }

    private Prompt prompt(PromptCategory category, String title) {
        return new PromptQueries(editor)
                .add(
                        NewPrompt.categoryId(category.id())
                                .slug(title + UUID.randomUUID())
                                .title(title)
                                .description("about " + title)
                                .status(PublicationStatus.PUBLISHED),
                        List.of(new Text("Ask", "What is …?"), new Text("Fix", "Change …")));
    }

    @Test
    void aPromptHasItsCategoryAndItsStepsInOrder() {
        PromptCategory category = category("Errors");
        Prompt prompt = prompt(category, "Stack trace");
        PromptQueries queries = new PromptQueries(ada);

        assertThat(queries.shelves()).contains(new Shelf(PromptKind.DEBUGGING, "Errors", 1));
        assertThat(queries.ofCategory(category.id())).containsExactly(prompt);
        assertThat(queries.search("tack tr")).containsExactly(prompt);
        assertThat(queries.search("%")).isEmpty();
        List<UUID> steps = queries.steps(prompt.id()).stream().map(PromptStep::id).toList();
        new PromptQueries(editor).reorder(prompt.id(), steps.reversed());
        assertThat(queries.steps(prompt.id()))
                .extracting(PromptStep::title)
                .containsExactly("Fix", "Ask");
    }

    @Test
    void aFileOfAPromptHasItsStepsAndWhetherItIsAtHand() {
        Prompt prompt = prompt(category("Errors"), "Stack trace");
        PromptQueries queries = new PromptQueries(ada);
        queries.toggleFavorite(prompt.id());

        PromptFile file = queries.file(prompt.id()).orElseThrow();

        assertThat(file)
                .isEqualTo(
                        new PromptFile(
                                "Errors",
                                "Stack trace",
                                "about Stack trace",
                                List.of(
                                        new PromptFile.Step("Ask", "What is …?"),
                                        new PromptFile.Step("Fix", "Change …")),
                                true));
        Db ben = courses.student("Ben");
        assertThat(new PromptQueries(ben).file(prompt.id()).orElseThrow().favorite()).isFalse();
    }

    @Test
    void aPromptWhoseStepIsRefusedIsNotThere() {
        PromptCategory category = category("Half");
        assertThatThrownBy(
                        () ->
                                editor.inTransaction(
                                        tx -> {
                                            Prompt half =
                                                    new PromptQueries(tx)
                                                            .add(
                                                                    NewPrompt.categoryId(
                                                                                    category.id())
                                                                            .slug("half")
                                                                            .title("Half")
                                                                            .description(""),
                                                                    List.of());
                                            tx.insert(
                                                            Tables.promptSteps,
                                                            NewPromptStep.promptId(half.id())
                                                                    .position(0)
                                                                    .title("Zero")
                                                                    .body(""))
                                                    .execute();
                                        }))
                .isInstanceOf(CheckViolation.class);
        assertThat(new PromptQueries(editor).ofCategory(category.id())).isEmpty();
    }

    @Test
    void studentsReadAndDoNotWrite() {
        PromptCategory category = category("Read only");
        Prompt draft =
                new PromptQueries(editor)
                        .add(
                                NewPrompt.categoryId(category.id())
                                        .slug("draft")
                                        .title("Draft")
                                        .description("not yet"),
                                List.of(new Text("One", "…")));
        PromptQueries queries = new PromptQueries(ada);

        assertThat(queries.ofCategory(category.id())).isEmpty();
        assertThat(queries.steps(draft.id())).isEmpty();
        assertThatThrownBy(() -> queries.addCategory(PromptKind.TEXTS, "mine", "Mine"))
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void aFavoriteIsToggled() {
        Prompt prompt = prompt(category("Favorites"), "Refactor");
        PromptQueries queries = new PromptQueries(ada);

        assertThat(queries.toggleFavorite(prompt.id())).isTrue();
        assertThat(queries.favorites()).containsExactly(prompt);
        assertThat(new PromptQueries(courses.student("Ben")).favorites()).isEmpty();
        assertThat(queries.toggleFavorite(prompt.id())).isFalse();
        assertThat(queries.favorites()).isEmpty();
    }

    @Test
    void anEvenNumberOfClicksAtOnceEndsWhereItBegan() throws Exception {
        Prompt prompt = prompt(category("Clicks"), "Explain");
        PromptQueries queries = new PromptQueries(ada);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clicks =
                    IntStream.range(0, 10)
                            .mapToObj(
                                    _ -> threads.submit(() -> queries.toggleFavorite(prompt.id())))
                            .toList();
            for (var click : clicks) {
                click.get();
            }
        }
        assertThat(queries.favorites()).isEmpty();
    }

    @Test
    void stylesAreFoundByCategoryAndTag() {
        LibraryQueries queries = new LibraryQueries(editor);
        StyleCard serif = queries.add(style("serif", StyleCategory.TYPOGRAPHY, "calm", "print"));
        StyleCard neon = queries.add(style("neon", StyleCategory.COLOR, "loud"));
        LibraryQueries seen = new LibraryQueries(ada);

        assertThat(seen.styles(null, null)).containsExactly(serif, neon);
        assertThat(seen.styles(StyleCategory.COLOR, null)).containsExactly(neon);
        assertThat(seen.styles(null, "print")).containsExactly(serif);
        assertThat(seen.styles(StyleCategory.COLOR, "print")).isEmpty();
    }

    private static NewStyleCard style(String slug, StyleCategory category, String... tags) {
        return NewStyleCard.slug(slug)
                .title(slug)
                .category(category)
                .description("a style")
                .promptText("draw it " + slug)
                .tags(List.of(tags))
                .status(PublicationStatus.PUBLISHED);
    }

    @Test
    void visitorsReadTheGlossaryAndNothingElse() {
        new LibraryQueries(editor)
                .explain(
                        NewGlossaryTerm.slug("api")
                                .term("API")
                                .definition("how programs talk")
                                .aliases(List.of("interface")));
        LibraryQueries visitor = new LibraryQueries(courses.visitor());

        assertThat(visitor.lookUp("AP")).extracting(GlossaryTerm::slug).containsExactly("api");
        assertThat(visitor.lookUp("interface")).hasSize(1);
        assertThatThrownBy(() -> visitor.styles(null, null)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                new LibraryQueries(editor)
                                        .explain(
                                                NewGlossaryTerm.slug("api")
                                                        .term("Api")
                                                        .definition("again")))
                .isInstanceOf(UniqueViolation.class);
    }
}
