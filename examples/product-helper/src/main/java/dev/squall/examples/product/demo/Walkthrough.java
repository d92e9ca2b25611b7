package dev.squall.examples.product.demo;

import static dev.squall.examples.product.schema.Tables.activityLog;
import static dev.squall.examples.product.schema.Tables.conversations;
import static dev.squall.examples.product.schema.Tables.projects;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.product.queries.ActivityQueries;
import dev.squall.examples.product.queries.ArtifactQueries;
import dev.squall.examples.product.queries.ConversationQueries;
import dev.squall.examples.product.queries.ConversationQueries.Said;
import dev.squall.examples.product.queries.ProjectFile;
import dev.squall.examples.product.queries.ProjectQueries;
import dev.squall.examples.product.queries.ProjectQueries.Line;
import dev.squall.examples.product.queries.ProjectQueries.Stats;
import dev.squall.examples.product.queries.ProjectQueries.StatsLine;
import dev.squall.examples.product.queries.UserQueries;
import dev.squall.examples.product.schema.Activity;
import dev.squall.examples.product.schema.Artifact;
import dev.squall.examples.product.schema.CollectedFacts;
import dev.squall.examples.product.schema.CollectedFacts.Actor;
import dev.squall.examples.product.schema.CollectedFacts.Entity;
import dev.squall.examples.product.schema.Message;
import dev.squall.examples.product.schema.MessageRole;
import dev.squall.examples.product.schema.NewProject;
import dev.squall.examples.product.schema.Project;
import dev.squall.examples.product.schema.ProjectPatch;
import dev.squall.examples.product.schema.ProjectStatus;
import dev.squall.examples.product.schema.User;
import dev.squall.query.Page;
import java.util.List;
import java.util.Optional;

/// Two people, and what becomes of a product idea.
///
/// Each public method without parameters is a step, in this order: its comment is the title, its
/// body is the Java that is shown, and what it throws is the refusal that the step is about.
@SuppressWarnings("NullAway.Init") // steps build on each other
public final class Walkthrough {

    private final Db db;
    private User ada;
    private User ben;
    private Project tides;
    private Page<Project> firstPage;

    /// @param database the application's, whose cursors are signed
    public Walkthrough(Database database) {
        this.db = database.withoutSession();
    }

    /// Two people sign up.
    public List<User> twoPeopleSignUp() {
        UserQueries people = new UserQueries(db);
        ada = people.create("Ada@example.com", "Ada");
        ben = people.create("ben@example.com", "Ben");
        return List.of(ada, ben);
    }

    /// A project needs a name and an owner, or it does not compile. PostgreSQL fills the rest, and
    /// the row comes back with it.
    public Project adaCreatesAProject() {
        var row = NewProject.name("Garden planner").userId(ada.id());
        return new ProjectQueries(db).create(row);
    }

    /// A project, its conversation and the first message: all three, or none.
    public Project adaBeginsWithAConversation() {
        var row = NewProject.name("Tide tables").userId(ada.id()).description("When to swim");
        tides = new ProjectQueries(db).createWithConversation(row, "Ask what it is for.");
        return tides;
    }

    /// What the page of the project shows is a record, and the record is the query: three
    /// statements, one round trip.
    public Optional<ProjectFile> projectAndConversationAreReadTogether() {
        return new ProjectQueries(db).file(tides.id());
    }

    /// What was said is stored in one statement, however much it is.
    public List<Message> theyTalk() {
        ConversationQueries talk = new ConversationQueries(db);
        var latest = talk.ofProject(tides.id()).getFirst();
        return talk.say(
                latest.id(),
                List.of(
                        new Said(MessageRole.USER, "Swimmers want to know the tide."),
                        new Said(MessageRole.ASSISTANT, "Who else uses it?"),
                        new Said(MessageRole.USER, "The coast guard's server.")));
    }

    /// The helper has found two actors. They are records in Java, and jsonb in the database.
    public List<Actor> theActorsAreFound() {
        ProjectQueries queries = new ProjectQueries(db);
        var swimmer = new Actor("Swimmer", "human");
        var guard = new Actor("Coast guard", "system");
        queries.collect(tides.id(), CollectedFacts.EMPTY.withActors(swimmer, guard));
        return queries.actors(tides.id());
    }

    /// Then an entity. Only what is new is sent: the actors stay, also if they are stored at the
    /// same moment.
    public Optional<CollectedFacts> thenAnEntity() {
        var tide = new Entity("Tide", List.of("time", "height"));
        return new ProjectQueries(db)
                .collect(tides.id(), CollectedFacts.EMPTY.withEntities(tide))
                .map(Project::collectedData);
    }

    /// Inside of the documents is searched, too.
    public List<Line> whichProjectsHaveASystemAsActor() {
        return new ProjectQueries(db).withActorOfType("system");
    }

    /// A patch changes the columns that it names. There is no id in it, and `updated_at` is kept by
    /// a trigger.
    public Optional<Project> theProjectBecomesActive() {
        var patch = ProjectPatch.status(ProjectStatus.ACTIVE).validationScore(70);
        return new ProjectQueries(db).update(tides.id(), patch);
    }

    /// Conditions compose, and the percent sign of a visitor is a percent sign.
    public List<Project> adaSearches() {
        return new ProjectQueries(db).search("Tide", 50);
    }

    /// A list needs three columns, and no documents.
    public List<Line> aListIsShown() {
        return new ProjectQueries(db).lines(ada.id());
    }

    /// How many there are of each status, and how complete they are.
    public List<Stats> theyAreCounted() {
        return new ProjectQueries(db).stats(ada.id());
    }

    /// The same, written by hand: values are still bound.
    public List<StatsLine> theyAreCountedByHand() {
        return new ProjectQueries(db).statsByHand(ada.id());
    }

    /// A page, the latest change first.
    public List<Project> theFirstPage() {
        firstPage = new ProjectQueries(db).page(ada.id(), null, 1);
        return firstPage.rows();
    }

    /// The next one is found by the row that the signed cursor stands for: it costs the same
    /// however far it is.
    public List<Project> theNextPage() {
        return new ProjectQueries(db).page(ada.id(), firstPage.next(), 1).rows();
    }

    /// Two versions of a document are made. The latest of each type is one statement.
    public List<Artifact> documentsAreMade() {
        ArtifactQueries artifacts = new ArtifactQueries(db);
        artifacts.add(tides.id(), "prd", "# Tide tables");
        artifacts.add(tides.id(), "prd", "# Tide tables, again");
        return artifacts.latest(tides.id());
    }

    /// Ada gives the project to Ben. The new owner and the log are one transaction.
    public List<Activity> adaGivesItToBen() {
        new ProjectQueries(db).transfer(tides.id(), ada.id(), ben.id());
        return new ActivityQueries(db).ofProject(tides.id());
    }

    /// It is not hers any more: nothing is changed, and nothing is noted.
    ///
    /// @throws dev.squall.examples.product.queries.ProjectNotOwned because there is no such project
    ///   of hers
    public boolean adaCannotGiveItAgain() {
        new ProjectQueries(db).transfer(tides.id(), ada.id(), ben.id());
        return true;
    }

    /// A status that is none does not compile in Java. PostgreSQL knows them, too.
    ///
    /// @throws dev.squall.error.CheckViolation because the column is checked
    public long aStatusThatIsNoneIsRefused() {
        return db.sql("update projects set status = 'archived' where id = {}", tides.id())
                .execute();
    }

    /// What happened cannot be changed by the application: its login may only add to the log.
    ///
    /// @throws dev.squall.error.PermissionDenied because it was never granted
    public long thePastIsNotChanged() {
        return db.delete(activityLog).allRows().execute();
    }

    /// A block that fails in the middle leaves nothing behind.
    ///
    /// @throws IllegalStateException as the block does
    public Project aBlockFailsInTheMiddle() {
        return db.transaction(
                tx -> {
                    tx.delete(projects).where(projects.id.eq(tides.id())).execute();
                    throw new IllegalStateException("the model did not answer");
                });
    }

    /// Ben deletes the project: conversations, messages and documents go along.
    public long benDeletesTheProject() {
        new ProjectQueries(db).delete(tides.id());
        return db.from(conversations).count();
    }

    /// The log stays, and knows that there was something.
    public List<Activity> theLogStays() {
        return db.from(activityLog).list();
    }
}
