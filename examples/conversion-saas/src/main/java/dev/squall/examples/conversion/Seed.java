package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.Tables.featureFlags;
import static dev.squall.examples.conversion.schema.Tables.platformAdmins;
import static dev.squall.examples.conversion.schema.Tables.subscriptionPlans;
import static dev.squall.examples.conversion.schema.Tables.user;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.access.Sessions;
import dev.squall.examples.conversion.queries.ConfigurationQueries;
import dev.squall.examples.conversion.queries.OrganizationQueries;
import dev.squall.examples.conversion.schema.BillingInterval;
import dev.squall.examples.conversion.schema.ConversionDefinition;
import dev.squall.examples.conversion.schema.ConversionDefinition.FieldMapping;
import dev.squall.examples.conversion.schema.FileFormat;
import dev.squall.examples.conversion.schema.NewConfiguration;
import dev.squall.examples.conversion.schema.PlatformRole;
import dev.squall.examples.conversion.worker.BillingWorker;
import dev.squall.run.Environment;
import dev.squall.run.Profile;
import dev.squall.service.ServiceDb;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// The first rows of a database for development: two organisations, their people, and what can be
/// bought.
///
/// It goes through the same doors as the service, so that nothing is there that could not come to
/// be. Run again, it changes nothing. In production it refuses.
public final class Seed {

    /// Who founds the first organisation.
    public static final String ADA = "seed-ada";

    /// Who founds the second one.
    public static final String BEN = "seed-ben";

    /// Who runs the platform.
    public static final String ROOT = "seed-root";

    /// Ada's organisation.
    public static final String NORTHWIND = "01SEED0000N0RTHW1ND0000000";

    /// Ben's organisation.
    public static final String CONTOSO = "01SEED0000C0NT0S0000000000";

    private final Database database;
    private final ServiceDb auth;
    private final ServiceDb worker;

    private Seed(Database database, ServiceDb auth, ServiceDb worker) {
        this.database = database;
        this.auth = auth;
        this.worker = worker;
    }

    /// Seeds the database that the environment names.
    public static void main(String[] arguments) {
        run(Environment.ofProcess());
    }

    /// Seeds the database of an environment.
    ///
    /// @throws SeedRefused in production
    public static void run(Environment environment) {
        if (environment.profile() == Profile.PRODUCTION) {
            throw new SeedRefused();
        }
        try (Database database = ConversionDatabase.connect(environment);
                ServiceDb auth = ConversionDatabase.connectSignIn(environment);
                ServiceDb worker = ConversionDatabase.connectWorker(environment)) {
            new Seed(database, auth, worker).seed();
        }
    }

    private void seed() {
        Db signIn = auth.use("seed people");
        person(signIn, ADA, "Ada", "ada@northwind.example");
        person(signIn, BEN, "Ben", "ben@contoso.example");
        person(signIn, ROOT, "Root", "root@platform.example");
        signIn.insert(platformAdmins, a -> a.userId(ROOT).role(PlatformRole.ADMIN))
                .onConflict(platformAdmins.userId)
                .doNothing()
                .execute();
        plans();
        flags();
        organization(NORTHWIND, "Northwind", ADA);
        organization(CONTOSO, "Contoso", BEN);
    }

    private static void person(Db db, String id, String name, String email) {
        db.insert(user, u -> u.name(name).email(email).id(id).emailVerified(true))
                .onConflict(user.email)
                .doNothing()
                .execute();
    }

    private void plans() {
        plan(1, "free", new BigDecimal("0.00"), 100, 1);
        plan(2, "team", new BigDecimal("49.00"), 10_000, 5);
        plan(3, "business", new BigDecimal("499.00"), 250_000, 40);
    }

    private void plan(int order, String slug, BigDecimal price, long conversions, int concurrent) {
        worker.use("seed plans")
                .insert(
                        subscriptionPlans,
                        p ->
                                p.slug(slug)
                                        .name(
                                                slug.substring(0, 1).toUpperCase(Locale.ROOT)
                                                        + slug.substring(1))
                                        .order(order)
                                        .price(price)
                                        .billingInterval(BillingInterval.MONTH)
                                        .includedConversions(conversions)
                                        .concurrentConversions(concurrent)
                                        .maxFileBytes(concurrent * 100_000_000L)
                                        .id("seed-" + slug))
                .onConflict(subscriptionPlans.slug)
                .doNothing()
                .execute();
    }

    private void flags() {
        Db root = database.as(Sessions.person(ROOT));
        for (String key : List.of("parquet", "streaming-upload")) {
            root.insert(featureFlags, f -> f.key(key).group("formats"))
                    .onConflict(featureFlags.key)
                    .doNothing()
                    .execute();
        }
    }

    /// What is there already is left as it is, with all that was done to it since.
    private void organization(String id, String name, String founder) {
        Db person = database.as(Sessions.person(founder));
        if (new OrganizationQueries(person).byId(id).isPresent()) {
            return;
        }
        new OrganizationQueries(person).found(id, name, name.toLowerCase(Locale.ROOT));
        new BillingWorker(worker).startTrial(id, "seed-team", Instant.now());
        Db member = database.as(Sessions.member(founder, id));
        member.inTransaction(
                tx -> {
                    ConfigurationQueries configurations = new ConfigurationQueries(tx);
                    var orders =
                            configurations.create(
                                    NewConfiguration.name("Orders")
                                            .sourceFormat(FileFormat.CSV)
                                            .targetFormat(FileFormat.JSON));
                    configurations.addVersion(orders.id(), orders(), "the first one");
                });
    }

    private static ConversionDefinition orders() {
        return new ConversionDefinition(
                FileFormat.CSV,
                FileFormat.JSON,
                List.of(
                        new FieldMapping("Order No", "orderNumber", "trim"),
                        new FieldMapping("Date", "orderedOn", "date:dd.MM.yyyy")));
    }
}
