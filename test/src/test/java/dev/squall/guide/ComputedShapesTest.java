package dev.squall.guide;

import static dev.squall.guide.schema.Tables.conversations;
import static dev.squall.guide.schema.Tables.learningPlans;
import static dev.squall.guide.schema.Tables.projects;
import static dev.squall.guide.schema.Tables.roles;
import static dev.squall.guide.schema.Tables.userRoles;
import static dev.squall.guide.schema.Tables.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.annotation.Count;
import dev.squall.annotation.Sql;
import dev.squall.annotation.Where;
import dev.squall.error.MissingValue;
import dev.squall.guide.schema.Conversation;
import dev.squall.guide.schema.GuideSchema;
import dev.squall.guide.schema.LearningPlan;
import dev.squall.guide.schema.PlanCard;
import dev.squall.guide.schema.Project;
import dev.squall.guide.schema.ProjectStatus;
import dev.squall.guide.schema.SkillLevel;
import dev.squall.guide.schema.User;
import dev.squall.guide.schema.UserDesk;
import dev.squall.guide.schema.UserOverview;
import dev.squall.guide.vectors.Photo;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.shape.ShapeOf;
import dev.squall.test.ShapesAssert;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest(GuideTemplate.class)
class ComputedShapesTest {

    private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");

    /// A project, with what may be missing.
    record NamedProject(@Sql("{description}") String about, @Count("conversations") int talks)
            implements ShapeOf<Project> {}

    /// The same as a number.
    record LongProject(@Sql("length({description})") int length) implements ShapeOf<Project> {}

    /// What no server understands.
    record Misread(
            @Sql("{name}") int number,
            @Sql("nope({name})") String nope,
            @Where("{id} ~ 'a'") List<Conversation> conversations)
            implements ShapeOf<Project> {}

    private final TestDatabase test;
    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();
    private final User ann;

    ComputedShapesTest(TestDatabase test) {
        this.test = test;
        this.database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .listener((sql, values) -> sent.add(sql)));
        this.db = database.withoutSession();
        this.ann =
                db.insert(
                                users,
                                u ->
                                        u.cognitoSub("s1")
                                                .email("ann@example.com")
                                                .firstName("Ann")
                                                .lastName("Ash"))
                        .returning()
                        .one();
        db.insert(users, u -> u.cognitoSub("s2").email("bob@example.com")).execute();
        for (String name : List.of("admin", "editor")) {
            int role = db.insert(roles, r -> r.name(name)).returning().one().id();
            db.insert(userRoles, r -> r.userId(ann.id()).roleId(role)).execute();
        }
        project("Atlas", ProjectStatus.ACTIVE, 1);
        project("Bird", ProjectStatus.DRAFT, 3);
        project("Crow", ProjectStatus.DRAFT, 2);
        project("Done", ProjectStatus.COMPLETED, 4);
        sent.clear();
    }

    private void project(String name, ProjectStatus status, int day) {
        Project made =
                db.insert(projects, p -> p.name(name).userId(ann.id()).status(status))
                        .returning()
                        .one();
        db.update(projects)
                .set(projects.createdAt, MONDAY.plusSeconds(86_400L * day))
                .where(projects.id.eq(made.id()))
                .execute();
        for (int i = 0; i < day; i++) {
            db.insert(conversations, c -> c.projectId(made.id())).execute();
        }
    }

    @AfterEach
    void everythingIsReturnedAndEmptied() {
        assertThat(db.from(users).count()).isEqualTo(2);
        test.execute(
                "truncate users, roles, user_roles, learning_plans, projects, conversations"
                        + " cascade");
        database.close();
    }

    private void plans() {
        for (var hours : Map.of("Java", 3, "SQL", 5).entrySet()) {
            test.execute(
                    "insert into learning_plans (user_id, topic, skill_level, weekly_hours,"
                            + " start_date) values ('"
                            + ann.id()
                            + "', '"
                            + hours.getKey()
                            + "', 'beginner', "
                            + hours.getValue()
                            + ", "
                            + (hours.getValue() > 4 ? "'2026-02-01'" : "null")
                            + ")");
        }
        sent.clear();
    }

    @Test
    void aShapeCountsAndComputes() {
        plans();
        Db db = database.as(Session.user(ann.id()));
        List<UserOverview> all = db.find(UserOverview.class).list();
        assertThat(all)
                .containsExactly(
                        new UserOverview(
                                "Ann Ash", 4, true, 2, 8L, MONDAY.plusSeconds(86_400L * 4)),
                        new UserOverview("bob@example.com", 0, false, 0, null, null));
        assertThat(sent)
                .singleElement()
                .asString()
                .contains(
                        """
                        select coalesce(users.first_name || ' ' || users.last_name, users.email),
                        (select count(*) from projects as users_projects where users_projects.user_id = users.id),
                        exists (select 1 from projects as users_projects where users_projects.user_id = users.id and (users_projects.status = 'active')),
                        (select count(*) from user_roles as users_user_roles join roles as users_user_roles_role on users_user_roles_role.id = users_user_roles.role_id where users_user_roles.user_id = users.id),
                        (select sum(users_learning_plans.weekly_hours) from learning_plans as users_learning_plans where users_learning_plans.user_id = users.id),
                        (select max(users_projects.created_at) from projects as users_projects where users_projects.user_id = users.id)
                        from users order by users.email
                        """
                                .strip()
                                .replace('\n', ' '));
        assertThat(db.find(UserOverview.class).orderBy(users.email.desc()).first())
                .contains(all.getLast());
    }

    @Test
    void aListHasItsOwnConditionOrderAndLimit() {
        List<UserDesk> expected =
                List.of(
                        new UserDesk(
                                "ann@example.com",
                                List.of(
                                        new UserDesk.Work("Bird", 3),
                                        new UserDesk.Work("Crow", 2))),
                        new UserDesk("bob@example.com", List.of()));
        assertThat(db.find(UserDesk.class).orderBy(users.email).list()).isEqualTo(expected);
        assertThat(sent)
                .singleElement()
                .asString()
                .contains(
                        """
                        select projects.name, (select count(*) from conversations as projects_conversations where projects_conversations.project_id = projects.id), projects.user_id
                        from users cross join lateral (
                          select projects.id, projects.name, projects.description, projects.status, projects.user_id, projects.created_at, projects.updated_at
                          from projects where projects.user_id = users.id and (projects.status <> 'completed')
                          order by projects.created_at desc nulls last, projects.id limit 2) as projects
                        order by projects.created_at desc nulls last, projects.id
                        """
                                .strip()
                                .replaceAll("\\s*\n\\s*", " ")
                                .replace("lateral ( ", "lateral ("));
        sent.clear();
        List<UserDesk> inOne =
                db.transaction(tx -> tx.find(UserDesk.class).orderBy(users.email).list());
        assertThat(inOne).isEqualTo(expected);
        assertThat(sent).hasSize(2).first().asString().contains(" union all ");
    }

    @Test
    void expressionsAreOfAnyType() {
        plans();
        Db db = database.as(Session.user(ann.id()));
        PlanCard.Owner owner =
                new PlanCard.Owner(
                        "ann@example.com",
                        2L,
                        new BigDecimal("4.0000000000000000"),
                        LocalDate.of(2026, 2, 1),
                        List.of(
                                new PlanCard.Named("Atlas?", null),
                                new PlanCard.Named("Bird?", null),
                                new PlanCard.Named("Crow?", null),
                                new PlanCard.Named("Done?", null)));
        List<LearningPlan> rows = db.from(learningPlans).orderBy(learningPlans.topic.desc()).list();
        List<PlanCard> expected =
                List.of(
                        new PlanCard(
                                "SQL",
                                SkillLevel.BEGINNER,
                                20,
                                false,
                                LocalDate.of(2026, 2, 8),
                                Arrays.asList("SQL", null),
                                Map.of("hours", 5),
                                new PlanCard.Key(rows.getFirst().id()),
                                new BigDecimal("5.00"),
                                owner),
                        new PlanCard(
                                "JAVA",
                                SkillLevel.BEGINNER,
                                12,
                                true,
                                null,
                                Arrays.asList("Java", null),
                                Map.of("hours", 3),
                                new PlanCard.Key(rows.getLast().id()),
                                new BigDecimal("3.00"),
                                owner));
        assertThat(db.find(PlanCard.class).list()).isEqualTo(expected);
        db.inTransaction(tx -> assertThat(tx.find(PlanCard.class).list()).isEqualTo(expected));
    }

    @Test
    void aNullThatIsNotSaidNamesItsComponent() {
        test.execute("update projects set description = 'x' where name = 'Atlas'");
        sent.clear();
        Optional<NamedProject> first =
                db.find(NamedProject.class).where(projects.name.eq("Atlas")).first();
        assertThat(first).contains(new NamedProject("x", 1));
        assertThatThrownBy(() -> db.find(NamedProject.class).list())
                .isInstanceOf(MissingValue.class)
                .hasMessageContaining("NamedProject.about is null, and is not @Nullable");
        assertThatThrownBy(() -> db.find(LongProject.class).list())
                .isInstanceOf(MissingValue.class)
                .hasMessageContaining("LongProject.length is null, and is not @Nullable");
    }

    @Test
    void theServerIsAskedWhetherItUnderstands() {
        // region assert
        ShapesAssert.inPackageOf(GuideSchema.class, test).canBePrepared();
        // endregion
    }

    @Test
    void whatTheServerDoesNotUnderstandIsNamed() {
        assertThatThrownBy(() -> ShapesAssert.of(Misread.class, test).canBePrepared())
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        the server does not understand what shapes say:
                          ComputedShapesTest.Misread.number: it is read as int4, but the server gives text; cast it, or change the component's type
                          ComputedShapesTest.Misread.nope: SQ324 function nope(text) does not exist
                            statement   select nope(projects.name), null::text from projects
                                               ^
                            hint        No function matches the given name and argument types. You might need to add explicit type casts.
                          ComputedShapesTest.Misread.conversations: SQ324 operator does not exist: bigint ~ unknown
                            statement   select conversations.id, conversations.project_id from conversations where conversations.id ~ 'a'
                                                                                                                                    ^
                            hint        No operator matches the given name and argument types. You might need to add explicit type casts.\
                        """);
        assertThatThrownBy(() -> ShapesAssert.inPackageOf(Photo.class, test))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "there is no shape in dev.squall.guide.vectors, nor in a package below");
    }
}
