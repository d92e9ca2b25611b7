package dev.squall.examples.plans.demo;

import static dev.squall.Sql.count;
import static dev.squall.Sql.sum;
import static dev.squall.examples.plans.schema.Tables.generationAttempts;
import static dev.squall.examples.plans.schema.Tables.integrationTokens;
import static dev.squall.examples.plans.schema.Tables.learningPlans;
import static dev.squall.examples.plans.schema.Tables.modules;
import static dev.squall.examples.plans.schema.Tables.tasks;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.examples.plans.queries.AttemptQueries;
import dev.squall.examples.plans.queries.ModuleQueries;
import dev.squall.examples.plans.queries.PlanFile;
import dev.squall.examples.plans.queries.PlanQueries;
import dev.squall.examples.plans.queries.UserQueries;
import dev.squall.examples.plans.schema.AttemptFailure;
import dev.squall.examples.plans.schema.GenerationAttempt;
import dev.squall.examples.plans.schema.IntegrationProvider;
import dev.squall.examples.plans.schema.IntegrationToken;
import dev.squall.examples.plans.schema.LearningPlan;
import dev.squall.examples.plans.schema.LearningPlanPatch;
import dev.squall.examples.plans.schema.NewLearningPlan;
import dev.squall.examples.plans.schema.PlanContext;
import dev.squall.examples.plans.schema.PlanModule;
import dev.squall.examples.plans.schema.SkillLevel;
import dev.squall.examples.plans.schema.User;
import dev.squall.examples.plans.tokens.ConnectedAccount;
import dev.squall.examples.plans.tokens.OAuthToken;
import dev.squall.examples.plans.tokens.TokenCipher;
import dev.squall.examples.plans.tokens.TokenStore;
import dev.squall.examples.plans.worker.GenerationWorker;
import dev.squall.examples.plans.worker.WeeklyCurriculum;
import dev.squall.service.ServiceDb;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two signed-in people, an anonymous visitor and a background worker.
///
/// Each public method without parameters is a step, in this order: its comment is the title, its
/// body is the Java that is shown, and what it throws is the refusal that the step is about.
@SuppressWarnings("NullAway.Init") // steps build on each other
public final class Walkthrough {

    private final Database database;
    private final Db worker;
    private final ServiceDb service;
    private final TokenCipher cipher;
    private UUID adaId;
    private UUID benId;
    private Db ada;
    private Db ben;
    private LearningPlan plan;

    /// @param database the web server's, which knows sessions only
    /// @param service the worker's, which no policy holds back
    public Walkthrough(Database database, ServiceDb service, TokenCipher cipher) {
        this.database = database;
        this.service = service;
        this.worker = service.use("show what a worker does");
        this.cipher = cipher;
    }

    /// The background worker stores who has signed up. No policy holds it back.
    public List<User> workerStoresWhoHasSignedUp() {
        UserQueries users = new UserQueries(worker);
        User first = users.save("clerk_2aX", "ada@example.com");
        User second = users.save("clerk_7kQ", "ben@example.com");
        adaId = first.id();
        benId = second.id();
        return List.of(first, second);
    }

    /// Ada signs in and plans to learn. The row's owner comes from her session, not from the code.
    public LearningPlan adaPlansToLearn() {
        ada = database.as(Session.user(adaId));
        plan =
                new PlanQueries(ada)
                        .create(
                                NewLearningPlan.topic("PostgreSQL")
                                        .skillLevel(SkillLevel.BEGINNER)
                                        .weeklyHours(4)
                                        .context(new PlanContext(List.of("indexes"), null)));
        return plan;
    }

    /// Ben signs in, plans too, and sees his own plan only.
    public List<LearningPlan> benSeesHisOwnPlanOnly() {
        ben = database.as(Session.user(benId));
        ben.insert(
                        learningPlans,
                        p -> p.topic("Java").skillLevel(SkillLevel.ADVANCED).weeklyHours(2))
                .execute();
        return ben.from(learningPlans).list();
    }

    /// Ben asks for Ada's plan by its id: for him it is not there.
    public Optional<LearningPlan> benDoesNotFindAdasPlan() {
        return new PlanQueries(ben).byId(plan.id());
    }

    /// Nor can he change every plan there is: he reaches his own.
    public List<LearningPlan> benChangesEveryPlanHeReaches() {
        return ben.update(learningPlans)
                .set(LearningPlanPatch.weeklyHours(3))
                .allRows()
                .returning()
                .list();
    }

    /// Ben stores a plan in Ada's name.
    ///
    /// @throws dev.squall.error.PermissionDenied because the policy checks new rows too
    public long benStoresAPlanInAdasName() {
        return ben.insert(
                        learningPlans,
                        p ->
                                p.topic("Haskell")
                                        .skillLevel(SkillLevel.ADVANCED)
                                        .weeklyHours(40)
                                        .userId(adaId))
                .execute();
    }

    /// An anonymous visitor asks for plans, and sees none.
    public List<LearningPlan> visitorSeesNothing() {
        Db visitor = database.as(Session.anonymous());
        return visitor.from(learningPlans).list();
    }

    /// The visitor may not write at all.
    ///
    /// @throws dev.squall.error.PermissionDenied because the role has no such grant
    public long visitorMayNotWrite() {
        return database.as(Session.anonymous()).delete(learningPlans).allRows().execute();
    }

    /// Code that forgets the session.
    ///
    /// @throws dev.squall.error.SessionRequired before anything is sent to PostgreSQL
    public List<LearningPlan> codeThatForgetsTheSession() {
        return database.withoutSession().from(learningPlans).list();
    }

    /// And if it hides the table from Squall: the login itself may do nothing.
    ///
    /// @throws dev.squall.error.PermissionDenied because the login inherits nothing
    public List<Topic> codeThatHidesTheTable() {
        return database.withoutSession().sql("select topic from learning_plans").list(Topic::new);
    }

    /// The worker generates what waits: a log entry, modules and tasks, in one transaction each.
    public List<GenerationAttempt> workerGeneratesThePlans() {
        new GenerationWorker(service, new WeeklyCurriculum()).runOnce();
        return worker.from(generationAttempts).orderBy(generationAttempts.createdAt).list();
    }

    /// Ada looks at her modules: a join, grouped, in a request's session.
    public List<ModuleLine> adaLooksAtHerModules() {
        return database.call(
                Session.user(adaId),
                () ->
                        database.current()
                                .select(
                                        modules.order,
                                        modules.title,
                                        count(tasks.id),
                                        sum(tasks.estimatedMinutes))
                                .from(modules)
                                .innerJoin(tasks)
                                .on(tasks.moduleId.eq(modules.id))
                                .where(modules.planId.eq(plan.id()))
                                .groupBy(modules.order, modules.title)
                                .orderBy(modules.order)
                                .list(ModuleLine::new));
    }

    /// The whole plan, as its page shows it: a record of records is the query. Three statements,
    /// one round trip, and her rows alone at every level.
    public Optional<PlanFile> adaReadsThePlanWhole() {
        return new PlanQueries(ada).file(plan.id());
    }

    /// She wants the project first. Two modules share a place until the commit.
    public List<PlanModule> adaReordersHerModules() {
        ModuleQueries queries = new ModuleQueries(ada);
        List<UUID> ids = queries.ofPlan(plan.id()).stream().map(PlanModule::id).toList();
        queries.reorder(plan.id(), List.of(ids.get(1), ids.get(0), ids.get(2)));
        return queries.ofPlan(plan.id());
    }

    /// The worker tries again, twice, and fails.
    public List<GenerationAttempt> workerFailsTwice() {
        AttemptQueries attempts = new AttemptQueries(worker);
        attempts.failed(plan.id(), Duration.ofSeconds(30), AttemptFailure.TIMEOUT);
        attempts.failed(plan.id(), Duration.ofSeconds(2), AttemptFailure.RATE_LIMIT);
        return attempts.ofPlan(plan.id());
    }

    /// A fourth attempt: there are at most 3 for a plan.
    ///
    /// @throws dev.squall.error.RowLimitExceeded also when many try at the same moment
    public GenerationAttempt fourthAttempt() {
        return new AttemptQueries(worker)
                .failed(plan.id(), Duration.ofSeconds(1), AttemptFailure.PROVIDER_ERROR);
    }

    /// Ada connects Notion. Her token is encrypted before it is sent; these bytes are all there is.
    public List<IntegrationToken> adaConnectsNotion() {
        TokenStore tokens = new TokenStore(ada, cipher);
        tokens.connect(
                new ConnectedAccount(IntegrationProvider.NOTION, List.of("pages"), null),
                new OAuthToken("ntn_51c0ffee"),
                null);
        return ada.from(integrationTokens).list();
    }

    /// The worker wants to read it.
    ///
    /// @throws dev.squall.error.PermissionDenied because policies do not hold it back, but grants
    ///   do
    public List<IntegrationToken> workerMayNotReadTokens() {
        return worker.from(integrationTokens).list();
    }

    /// What a plan is about.
    public record Topic(String topic) {}

    /// A line of a plan.
    public record ModuleLine(int order, String title, long tasks, @Nullable Long minutes) {}
}
