package dev.squall.examples.conversion.demo;

import static dev.squall.examples.conversion.schema.Tables.configurations;
import static dev.squall.examples.conversion.schema.Tables.organizationWebhooks;
import static dev.squall.examples.conversion.schema.Tables.subscriptionPlans;
import static dev.squall.examples.conversion.schema.Tables.user;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.access.Sessions;
import dev.squall.examples.conversion.queries.ApiKeyQueries;
import dev.squall.examples.conversion.queries.ApiKeyQueries.NewKey;
import dev.squall.examples.conversion.queries.BillingQueries;
import dev.squall.examples.conversion.queries.BillingQueries.Usage;
import dev.squall.examples.conversion.queries.ConfigurationQueries;
import dev.squall.examples.conversion.queries.InvitationQueries;
import dev.squall.examples.conversion.queries.JobQueries;
import dev.squall.examples.conversion.queries.MemberQueries;
import dev.squall.examples.conversion.queries.MemberQueries.Colleague;
import dev.squall.examples.conversion.queries.MemberQueries.Membership;
import dev.squall.examples.conversion.queries.OrganizationQueries;
import dev.squall.examples.conversion.queries.UserQueries;
import dev.squall.examples.conversion.queries.WebhookQueries;
import dev.squall.examples.conversion.queries.WebhookQueries.Webhook;
import dev.squall.examples.conversion.schema.ApiKeyScope;
import dev.squall.examples.conversion.schema.BillingInterval;
import dev.squall.examples.conversion.schema.Configuration;
import dev.squall.examples.conversion.schema.ConfigurationVersion;
import dev.squall.examples.conversion.schema.ConversionDefinition;
import dev.squall.examples.conversion.schema.ConversionDefinition.FieldMapping;
import dev.squall.examples.conversion.schema.FileFormat;
import dev.squall.examples.conversion.schema.JobSource;
import dev.squall.examples.conversion.schema.JobStatus;
import dev.squall.examples.conversion.schema.MemberRole;
import dev.squall.examples.conversion.schema.NewConfiguration;
import dev.squall.examples.conversion.schema.NewTransformationJob;
import dev.squall.examples.conversion.schema.OrganizationWebhook;
import dev.squall.examples.conversion.schema.Secret;
import dev.squall.examples.conversion.schema.TransformationJob;
import dev.squall.examples.conversion.schema.User;
import dev.squall.examples.conversion.schema.WebhookEvent;
import dev.squall.examples.conversion.worker.BillingWorker;
import dev.squall.examples.conversion.worker.ConversionWorker;
import dev.squall.examples.conversion.worker.Converter.Converted;
import dev.squall.examples.conversion.worker.WebhookWorker;
import dev.squall.service.ServiceDb;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Two organisations, their people, a program with a key, and the workers.
///
/// Each public method without parameters is a step, in this order: its comment is the title, its
/// body is the Java that is shown, and what it throws is the refusal that the step is about.
@SuppressWarnings("NullAway.Init") // steps build on each other
public final class Walkthrough {

    private final Database database;
    private final ServiceDb auth;
    private final ServiceDb workers;
    private String adaId;
    private String benId;
    private String northwind;
    private String contoso;
    private Db ada;
    private Db ben;
    private Db program;
    private Configuration orders;
    private ConfigurationVersion version;
    private NewKey key;

    /// @param database the web server's, which knows sessions only
    /// @param auth the login of sign-in
    /// @param workers the login of the workers
    public Walkthrough(Database database, ServiceDb auth, ServiceDb workers) {
        this.database = database;
        this.auth = auth;
        this.workers = workers;
    }

    /// Sign-in stores who has signed up. The table is called user, and the ids are made in Java.
    public List<User> peopleSignUp() {
        UserQueries people = new UserQueries(auth.use("sign up"));
        User first = people.signUp("Ada", "Ada@northwind.example");
        User second = people.signUp("Ben", "ben@contoso.example");
        adaId = first.id();
        benId = second.id();
        return List.of(first, second);
    }

    /// Ada and Ben each found an organisation: with the owner, or not at all.
    public List<Membership> organisationsAreFounded() {
        Db person = database.as(Sessions.person(adaId));
        northwind = new OrganizationQueries(person).found("Northwind", "northwind");
        Db other = database.as(Sessions.person(benId));
        contoso = new OrganizationQueries(other).found("Contoso", "contoso");
        ada = database.as(Sessions.member(adaId, northwind));
        ben = database.as(Sessions.member(benId, contoso));
        return new MemberQueries(ada).ofUser(adaId);
    }

    /// Ada says how orders are converted. Whose the row is comes from her session.
    public Configuration adaConfigures() {
        ConfigurationQueries queries = new ConfigurationQueries(ada);
        orders =
                queries.create(
                        NewConfiguration.name("Orders")
                                .sourceFormat(FileFormat.CSV)
                                .targetFormat(FileFormat.JSON));
        var mapping = new FieldMapping("Order No", "orderNumber", "trim");
        var definition =
                new ConversionDefinition(FileFormat.CSV, FileFormat.JSON, List.of(mapping));
        version = queries.addVersion(orders.id(), definition, "the first one");
        return orders;
    }

    /// Ben lists the configurations: of his organisation there are none.
    public List<Configuration> benListsConfigurations() {
        return new ConfigurationQueries(ben).list();
    }

    /// He knows the id of Ada's: for him it is not there.
    public Optional<Configuration> benGuessesAKey() {
        return new ConfigurationQueries(ben).byId(orders.id());
    }

    /// He names her organisation in his session. A claim alone opens nothing.
    public List<Configuration> benClaimsAnotherOrganisation() {
        return database.as(Sessions.member(benId, northwind)).from(configurations).list();
    }

    /// Nor does he store anything there.
    ///
    /// @throws dev.squall.error.PermissionDenied because the policy checks new rows too
    public Configuration benStoresInAnotherOrganisation() {
        return new ConfigurationQueries(ben)
                .create(
                        NewConfiguration.name("Stolen")
                                .sourceFormat(FileFormat.CSV)
                                .targetFormat(FileFormat.XML)
                                .organizationId(northwind));
    }

    /// He converts a file with her version: the foreign key has the organisation in it.
    ///
    /// @throws dev.squall.error.ForeignKeyViolation as for a version that nobody has
    public TransformationJob benConvertsWithAdasVersion() {
        return new JobQueries(ben)
                .submit(
                        NewTransformationJob.configurationVersionId(version.id())
                                .fileName("mine.csv")
                                .inputKey("in/mine")
                                .inputBytes(10));
    }

    /// Ada invites Cleo, who shows that the address is hers, and is a member.
    public List<Colleague> cleoJoins() {
        UserQueries people = new UserQueries(auth.use("sign up"));
        User cleo = people.signUp("Cleo", "cleo@northwind.example");
        people.verifyEmail(cleo.id());
        new InvitationQueries(ada).invite(cleo.email(), MemberRole.MEMBER);
        InvitationQueries invitations =
                new InvitationQueries(database.as(Sessions.person(cleo.id())));
        invitations.accept(invitations.pending().getFirst().id());
        return new MemberQueries(ada).ofOrganization(northwind);
    }

    /// A member does the daily work. Keys are for owners and admins.
    ///
    /// @throws dev.squall.error.PermissionDenied because the policy asks for the role
    public NewKey cleoMakesAKey() {
        User cleo = new UserQueries(ada).byEmail("cleo@northwind.example").orElseThrow();
        return new ApiKeyQueries(database.as(Sessions.member(cleo.id(), northwind)))
                .create("Cleo's", List.of(ApiKeyScope.WRITE_JOBS));
    }

    /// Ada registers a webhook, and sees it without what it is signed with.
    public List<Webhook> adaRegistersAWebhook() {
        WebhookQueries webhooks = new WebhookQueries(ada);
        webhooks.add(
                "https://northwind.example/hook",
                new Secret("whsec_51c0ffee"),
                List.of(WebhookEvent.JOB_SUCCEEDED));
        return webhooks.list();
    }

    /// She asks for the whole row.
    ///
    /// @throws dev.squall.error.PermissionDenied because one column is granted to nobody but a
    ///   worker
    public List<OrganizationWebhook> adaAsksForTheSecret() {
        return ada.from(organizationWebhooks).list();
    }

    /// A program shows Ada's new key: a visitor becomes a session of Northwind, and hands a file
    /// in.
    public HandedIn aProgramHandsAFileIn() {
        var scopes = List.of(ApiKeyScope.WRITE_JOBS, ApiKeyScope.READ_JOBS);
        key = new ApiKeyQueries(ada).create("CI", scopes);
        Db visitor = database.as(Sessions.visitor());
        var whose = new ApiKeyQueries(visitor).identify(key.text()).orElseThrow();
        program = database.as(Sessions.program(whose));
        TransformationJob job =
                new JobQueries(program)
                        .submit(
                                NewTransformationJob.configurationVersionId(version.id())
                                        .fileName("orders.csv")
                                        .inputKey("in/orders.csv")
                                        .inputBytes(2048)
                                        .source(JobSource.API));
        return new HandedIn(job.fileName(), job.source(), job.apiKeyId(), job.status());
    }

    /// A worker converts what waits, whoever it belongs to: the job, what is paid for it and who is
    /// told of it are one transaction.
    public List<Usage> aWorkerConverts() {
        new ConversionWorker(workers, (job, how) -> new Converted("out/orders.json", 12), "w1")
                .runOnce();
        return new BillingQueries(ada).usageSince(northwind, Instant.EPOCH);
    }

    /// Another one delivers the webhook, signed.
    public List<Posted> aWorkerTellsTheWebhook() {
        List<Posted> posted = new ArrayList<>();
        new WebhookWorker(
                        workers,
                        (url, body, signature) -> {
                            posted.add(new Posted(url, body));
                            return 204;
                        },
                        Clock.systemUTC())
                .runOnce();
        return posted;
    }

    /// Sign-in has a login of its own, which sees nothing of customers.
    ///
    /// @throws dev.squall.error.PermissionDenied because policies do not hold them back, but grants
    ///   do
    public List<Configuration> signInLooksAtCustomers() {
        return auth.use("curiosity").from(configurations).list();
    }

    /// Plans are sold in an order of their own, and a visitor sees them. The column is called
    /// order.
    public List<Price> aVisitorLooksAtThePrices() {
        offer("Business", 2, "499.00");
        offer("Team", 1, "49.00");
        return database.as(Sessions.visitor())
                .select(subscriptionPlans.name, subscriptionPlans.price)
                .from(subscriptionPlans)
                .where(subscriptionPlans.active)
                .orderBy(subscriptionPlans.order)
                .list(Price::new);
    }

    private void offer(String name, int order, String price) {
        workers.use("offer a plan")
                .insert(
                        subscriptionPlans,
                        p ->
                                p.slug(name.toLowerCase(Locale.ROOT))
                                        .name(name)
                                        .order(order)
                                        .price(new BigDecimal(price))
                                        .billingInterval(BillingInterval.MONTH)
                                        .includedConversions(10_000)
                                        .concurrentConversions(5)
                                        .maxFileBytes(100_000_000)
                                        .id(name))
                .execute();
    }

    /// Northwind tries a plan, which can no longer be deleted.
    ///
    /// @throws dev.squall.error.ForeignKeyViolation because of `on delete restrict`
    public long aPlanThatIsUsedStays() {
        new BillingWorker(workers).startTrial(northwind, "Team", Instant.now());
        return workers.use("clean up")
                .delete(subscriptionPlans)
                .where(subscriptionPlans.id.eq("Team"))
                .execute();
    }

    /// Ada revokes the key: the program's session sees nothing from now on.
    public List<TransformationJob> adaRevokesTheKey() {
        new ApiKeyQueries(ada).revoke(key.row().id());
        return new JobQueries(program).recent(10);
    }

    /// Code that forgets the session.
    ///
    /// @throws dev.squall.error.SessionRequired before anything is sent to PostgreSQL
    public List<User> codeThatForgetsTheSession() {
        return database.withoutSession().from(user).list();
    }

    /// Ben ends Contoso, with all that it has. Northwind does not notice.
    public List<Membership> benEndsContoso() {
        new OrganizationQueries(ben).delete(contoso);
        return new MemberQueries(ada).ofUser(adaId);
    }

    /// What a program has handed in.
    public record HandedIn(
            String fileName, JobSource source, @Nullable String apiKeyId, JobStatus status) {}

    /// What a webhook was told.
    public record Posted(String url, String body) {}

    /// What a plan costs.
    public record Price(String name, BigDecimal price) {}
}
