package dev.squall.examples.courses.demo;

import static dev.squall.examples.courses.schema.Tables.lessons;
import static dev.squall.examples.courses.schema.Tables.showcaseProjects;
import static dev.squall.examples.courses.schema.Tables.toolChats;
import static dev.squall.examples.courses.schema.Tables.userRoadmapProgress;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.courses.CourseSession;
import dev.squall.examples.courses.queries.ActivityQueries;
import dev.squall.examples.courses.queries.ChatQueries;
import dev.squall.examples.courses.queries.ChatQueries.Answer;
import dev.squall.examples.courses.queries.InviteQueries;
import dev.squall.examples.courses.queries.InviteQueries.SignUp;
import dev.squall.examples.courses.queries.LessonQueries;
import dev.squall.examples.courses.queries.ProgressQueries;
import dev.squall.examples.courses.queries.PromptQueries;
import dev.squall.examples.courses.queries.PromptQueries.Shelf;
import dev.squall.examples.courses.queries.PromptQueries.Text;
import dev.squall.examples.courses.queries.SettingQueries;
import dev.squall.examples.courses.queries.ShowcaseQueries;
import dev.squall.examples.courses.reports.SavedReports;
import dev.squall.examples.courses.schema.AdminDashboardStats;
import dev.squall.examples.courses.schema.CourseModule;
import dev.squall.examples.courses.schema.CourseStage;
import dev.squall.examples.courses.schema.Lesson;
import dev.squall.examples.courses.schema.NewInviteLink;
import dev.squall.examples.courses.schema.NewPrompt;
import dev.squall.examples.courses.schema.NewShowcaseProject;
import dev.squall.examples.courses.schema.PlatformSetting;
import dev.squall.examples.courses.schema.ProjectStatus;
import dev.squall.examples.courses.schema.Prompt;
import dev.squall.examples.courses.schema.PromptKind;
import dev.squall.examples.courses.schema.PublicationStatus;
import dev.squall.examples.courses.schema.RoadmapStep;
import dev.squall.examples.courses.schema.ShowcaseProject;
import dev.squall.examples.courses.schema.ToolChat;
import dev.squall.examples.courses.schema.ToolMessage;
import dev.squall.examples.courses.schema.ToolType;
import dev.squall.examples.courses.schema.User;
import dev.squall.examples.courses.schema.UserRoadmapProgress;
import dev.squall.examples.courses.schema.UserRole;
import dev.squall.examples.courses.schema.UserStageProgress;
import dev.squall.service.ServiceDb;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An administrator and two students, on one connection.
///
/// Each public method without parameters is a step, in this order: its comment is the title, its
/// body is the Java that is shown, and what it throws is the refusal that the step is about.
@SuppressWarnings("NullAway.Init") // steps build on each other
public final class Walkthrough {

    private final Database database;
    private final Db service;
    private Db eva;
    private Db ada;
    private Db ben;
    private User adaLovelace;
    private Lesson tables;
    private Lesson joins;
    private Prompt prompt;
    private ShowcaseProject project;

    /// @param database the API's, with one connection
    /// @param service that of sign-up, which no policy holds back
    public Walkthrough(Database database, ServiceDb service) {
        this.database = database;
        this.service = service.use("sign people up");
    }

    /// Nobody has a session before they have signed up: the service lets the first administrator
    /// in.
    public User theFirstAdministratorSignsUp() {
        InviteQueries invites = new InviteQueries(service);
        invites.create(NewInviteLink.code("first").role(UserRole.ADMIN));
        User user =
                invites.signUp("first", new SignUp("auth|1", "eva@example.com", "Eva"))
                        .orElseThrow();
        eva = database.as(CourseSession.of(user));
        return user;
    }

    /// She makes a link for two students, and they sign up. A use of the link and the person are
    /// one transaction.
    public List<User> twoStudentsSignUp() {
        new InviteQueries(eva).create(NewInviteLink.code("spring").maxUses(2));
        InviteQueries invites = new InviteQueries(service);
        adaLovelace =
                invites.signUp("spring", new SignUp("auth|2", "ada@example.com", "Ada"))
                        .orElseThrow();
        User benedict =
                invites.signUp("spring", new SignUp("auth|3", "ben@example.com", "Ben"))
                        .orElseThrow();
        ada = database.as(CourseSession.of(adaLovelace));
        ben = database.as(CourseSession.of(benedict));
        return List.of(adaLovelace, benedict);
    }

    /// The link is used up: a third student stays outside.
    public Optional<User> aThirdStaysOutside() {
        return new InviteQueries(service)
                .signUp("spring", new SignUp("auth|4", "cem@example.com", "Cem"));
    }

    /// Eva writes two lessons, and publishes one.
    public List<LessonQueries.Line> evaWritesLessons() {
        LessonQueries content = new LessonQueries(eva);
        CourseModule module = content.addModule(CourseStage.FOUNDATION, "sql", "SQL");
        tables = content.addLesson(module.id(), "tables", "Tables", 15);
        joins = content.addLesson(module.id(), "joins", "Joins", 25);
        content.publish(tables.id());
        return content.outline();
    }

    /// Ada sees what is published: the same method, in her session.
    public List<LessonQueries.Line> adaSeesWhatIsPublished() {
        return new LessonQueries(ada).outline();
    }

    /// She may not publish the other one herself.
    ///
    /// @throws dev.squall.error.PermissionDenied because students have no right to change lessons
    public boolean adaMayNotPublish() {
        return new LessonQueries(ada).publish(joins.id());
    }

    /// She completes a lesson. The lesson, its stage and the log change together.
    public UserStageProgress adaCompletesALesson() {
        return new ProgressQueries(ada).complete(tables.id(), Instant.now());
    }

    /// Eva deletes the draft: the row is marked, and every statement leaves it out.
    public List<LessonQueries.Line> evaDeletesTheDraft() {
        new LessonQueries(eva).delete(joins.id());
        return new LessonQueries(eva).outline();
    }

    /// It was a mistake. Who wants to see deleted rows says so.
    public List<Lesson> evaTakesItBack() {
        new LessonQueries(eva).restore(joins.id());
        return eva.from(lessons).withDeleted().where(lessons.id.eq(joins.id())).list();
    }

    /// Eva adds a prompt with its steps: all of it, or nothing.
    public List<Shelf> evaAddsAPrompt() {
        PromptQueries library = new PromptQueries(eva);
        var shelf = library.addCategory(PromptKind.PLANNING, "planning", "Planning");
        prompt =
                library.add(
                        NewPrompt.categoryId(shelf.id())
                                .slug("brief")
                                .title("A brief")
                                .description("What to build, on one page")
                                .status(PublicationStatus.PUBLISHED),
                        List.of(
                                new Text("Ask", "Who needs it, and why?"),
                                new Text("Cut", "What can wait?")));
        return library.shelves();
    }

    /// Ada keeps it at hand. The primary key decides whether it was, not a read before.
    public List<Prompt> adaKeepsItAtHand() {
        new PromptQueries(ada).toggleFavorite(prompt.id());
        return new PromptQueries(ada).favorites();
    }

    /// She shows what she has built; Eva approves it; Ben likes it. A trigger counts.
    public Optional<ShowcaseProject> benLikesAdasProject() {
        project =
                new ShowcaseQueries(ada)
                        .submit(
                                NewShowcaseProject.authorName("Ada")
                                        .title("Tide tables")
                                        .description("When to swim"));
        new ShowcaseQueries(eva).review(project.id(), ProjectStatus.APPROVED);
        new ShowcaseQueries(ben).toggleLike(project.id());
        return new ShowcaseQueries(ben).byId(project.id());
    }

    /// Nobody writes the number of likes by hand, not even a login that no policy holds back.
    ///
    /// @throws dev.squall.error.InvalidSql because a trigger keeps the column
    public long nobodyWritesTheNumberOfLikes() {
        return service.update(showcaseProjects)
                .set(showcaseProjects.likesCount, 1000)
                .where(showcaseProjects.id.eq(project.id()))
                .execute();
    }

    /// Ada asks a tool. Her chat is made if there is none, in one statement; the question and the
    /// answer are stored together.
    public List<ToolMessage> adaAsksATool() {
        return new ChatQueries(ada)
                .exchange(
                        adaLovelace.id(),
                        ToolType.ASSISTANT,
                        "What is a view?",
                        new Answer("A query with a name.", true));
    }

    /// For Ben her chat is not there.
    public List<ToolChat> benSeesNoChat() {
        return ben.from(toolChats).list();
    }

    /// A block that fails in the middle leaves nothing behind.
    ///
    /// @throws IllegalStateException as the block does
    public boolean aBlockFailsInTheMiddle() {
        return ada.transaction(
                tx -> {
                    tx.insert(userRoadmapProgress, p -> p.step(RoadmapStep.IDEA)).execute();
                    throw new IllegalStateException("the model did not answer");
                });
    }

    /// And the one connection there is was given back: no `finally`, and nothing to forget.
    public List<UserRoadmapProgress> theConnectionWasGivenBack() {
        new ProgressQueries(ada).reach(RoadmapStep.BRIEF, "one page");
        return new ProgressQueries(ada).roadmap();
    }

    /// Settings are json: inserted, or changed if they are there.
    public List<PlatformSetting> evaOpensRegistration() {
        SettingQueries settings = new SettingQueries(eva);
        settings.put("registration_open", false);
        settings.put("registration_open", true);
        return settings.list();
    }

    /// A report whose SQL is only known at run time, in her own session, and read-only.
    public List<SavedReports.Line> evaRunsAReport() {
        SavedReports reports = new SavedReports(eva);
        reports.save(
                "actions",
                "select action::text, count(*) from activity_log where action::text <> {}"
                        + " group by 1 order by 1");
        return reports.run("actions", "setting_changed");
    }

    /// The dashboard is a view. It is read under Eva's policies, who may see all there is.
    public AdminDashboardStats evaLooksAtTheDashboard() {
        return new ActivityQueries(eva).dashboard();
    }

    /// Ada may not: the view shows nobody more than the tables do.
    ///
    /// @throws dev.squall.error.PermissionDenied because students have no right to read it
    public AdminDashboardStats adaMayNotLookAtIt() {
        return new ActivityQueries(ada).dashboard();
    }

    /// Code that forgets who asks.
    ///
    /// @throws dev.squall.error.SessionRequired before anything is sent to PostgreSQL
    public List<ToolChat> codeThatForgetsTheSession() {
        return database.withoutSession().from(toolChats).list();
    }
}
