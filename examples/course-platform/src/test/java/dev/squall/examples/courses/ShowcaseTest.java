package dev.squall.examples.courses;

import static dev.squall.examples.courses.schema.Tables.projectLikes;
import static dev.squall.examples.courses.schema.Tables.showcaseProjects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.DatabaseError;
import dev.squall.error.PermissionDenied;
import dev.squall.examples.courses.queries.ShowcaseQueries;
import dev.squall.examples.courses.schema.NewShowcaseProject;
import dev.squall.examples.courses.schema.ProjectStatus;
import dev.squall.examples.courses.schema.ShowcaseProject;
import dev.squall.examples.courses.schema.ShowcaseProjectPatch;
import dev.squall.examples.courses.schema.User;
import dev.squall.examples.courses.schema.UserRole;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The domain Community: projects, likes, and the number of them that a trigger keeps.
@SquallTest(CoursesTemplate.class)
class ShowcaseTest {

    private final Courses courses;
    private final Db ada;
    private final Db ben;
    private final ShowcaseQueries editor;

    ShowcaseTest(TestDatabase database) {
        courses = Courses.on(database);
        ada = courses.student("Ada");
        ben = courses.student("Ben");
        editor = new ShowcaseQueries(courses.editor());
    }

    @AfterEach
    void close() {
        courses.close();
    }

    private ShowcaseProject project(String title) {
        return new ShowcaseQueries(ada)
                .submit(
                        NewShowcaseProject.authorName("Ada")
                                .title(title)
                                .description("made in a week")
                                .stack(List.of("java", "postgresql")));
    }

    private ShowcaseProject approved(String title) {
        ShowcaseProject project = project(title);
        assertThat(editor.review(project.id(), ProjectStatus.APPROVED)).isTrue();
        return project;
    }

    private int likes(ShowcaseProject project) {
        return editor.byId(project.id()).orElseThrow().likesCount();
    }

    @Test
    void aProjectIsShownOnceAnEditorHasApprovedIt() {
        ShowcaseProject project = project("Tracker");
        ShowcaseQueries others = new ShowcaseQueries(ben);
        assertThat(others.byId(project.id())).isEmpty();
        assertThat(new ShowcaseQueries(ada).mine())
                .extracting(ShowcaseProject::id)
                .contains(project.id());

        editor.review(project.id(), ProjectStatus.APPROVED);

        assertThat(others.byId(project.id())).map(ShowcaseProject::authorName).hasValue("Ada");
        assertThat(others.mine()).isEmpty();
    }

    @Test
    void aStudentNeitherApprovesAProjectNorCountsItsLikesNorTouchesOthers() {
        ShowcaseProject project = approved("Fair");

        assertThatThrownBy(
                        () -> new ShowcaseQueries(ada).review(project.id(), ProjectStatus.APPROVED))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                new ShowcaseQueries(ada)
                                        .update(project.id(), ShowcaseProjectPatch.likesCount(99)))
                .isInstanceOf(PermissionDenied.class);
        assertThat(
                        new ShowcaseQueries(ben)
                                .update(project.id(), ShowcaseProjectPatch.title("Ben's")))
                .isEmpty();
        assertThat(
                        new ShowcaseQueries(ada)
                                .update(project.id(), ShowcaseProjectPatch.title("Fairer")))
                .map(ShowcaseProject::title)
                .hasValue("Fairer");
    }

    @Test
    void aLikeIsToggledAndCounted() {
        ShowcaseProject project = approved("Liked");
        ShowcaseQueries bens = new ShowcaseQueries(ben);

        assertThat(bens.toggleLike(project.id())).isTrue();
        assertThat(new ShowcaseQueries(ada).toggleLike(project.id())).isTrue();
        assertThat(likes(project)).isEqualTo(2);
        assertThat(bens.toggleLike(project.id())).isFalse();
        assertThat(likes(project)).isEqualTo(1);
    }

    @Test
    void theMostLikedComesFirst() {
        ShowcaseProject plain = approved("Plain");
        ShowcaseProject great = approved("Great");
        new ShowcaseQueries(ben).toggleLike(great.id());

        assertThat(new ShowcaseQueries(ben).top(100))
                .extracting(ShowcaseProject::id)
                .containsSubsequence(great.id(), plain.id());
    }

    @Test
    void likesOfManyAtOnceAreCountedExactly() throws Exception {
        ShowcaseProject project = approved("Famous");
        List<User> fans =
                IntStream.range(0, 8)
                        .mapToObj(i -> courses.signUp("fan" + i, UserRole.STUDENT))
                        .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    fans.stream()
                            .map(
                                    fan ->
                                            threads.submit(
                                                    () ->
                                                            new ShowcaseQueries(courses.as(fan))
                                                                    .toggleLike(project.id())))
                            .toList();
            for (var one : all) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(likes(project)).isEqualTo(8);
        courses.owner().execute("delete from users where name = 'fan3'");
        assertThat(likes(project)).isEqualTo(7);
    }

    @Test
    void nobodyLikesInAnothersNameOrSeesWhoDoes() {
        ShowcaseProject project = approved("Private likes");
        User eve = courses.signUp("Eve", UserRole.STUDENT);
        new ShowcaseQueries(ben).toggleLike(project.id());

        assertThatThrownBy(
                        () ->
                                courses.as(eve)
                                        .insert(
                                                projectLikes,
                                                l ->
                                                        l.projectId(project.id())
                                                                .userId(project.userId()))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
        assertThat(courses.as(eve).from(projectLikes).list()).isEmpty();
        assertThat(likes(project)).isEqualTo(1);
    }

    /// Not even who may write every row.
    @Test
    void theNumberOfLikesIsNotWrittenByHand() {
        ShowcaseProject project = approved("Honest");
        Db service = courses.service().use("cheat");

        assertThatThrownBy(
                        () ->
                                service.update(showcaseProjects)
                                        .set(showcaseProjects.likesCount, 1000)
                                        .where(showcaseProjects.id.eq(project.id()))
                                        .execute())
                .isInstanceOf(DatabaseError.class);
        assertThat(likes(project)).isZero();
        assertThat(new ShowcaseQueries(ben).byId(UUID.randomUUID())).isEmpty();
    }
}
