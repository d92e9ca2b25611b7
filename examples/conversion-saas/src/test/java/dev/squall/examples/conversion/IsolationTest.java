package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.Tables.activeConversions;
import static dev.squall.examples.conversion.schema.Tables.apiKeys;
import static dev.squall.examples.conversion.schema.Tables.auditLogs;
import static dev.squall.examples.conversion.schema.Tables.billingEvents;
import static dev.squall.examples.conversion.schema.Tables.configurationVersions;
import static dev.squall.examples.conversion.schema.Tables.configurations;
import static dev.squall.examples.conversion.schema.Tables.invitation;
import static dev.squall.examples.conversion.schema.Tables.member;
import static dev.squall.examples.conversion.schema.Tables.organization;
import static dev.squall.examples.conversion.schema.Tables.organizationSubscriptions;
import static dev.squall.examples.conversion.schema.Tables.organizationWebhooks;
import static dev.squall.examples.conversion.schema.Tables.session;
import static dev.squall.examples.conversion.schema.Tables.transformationJobs;
import static dev.squall.examples.conversion.schema.Tables.usageRecords;
import static dev.squall.examples.conversion.schema.Tables.webhookDeliveries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.ForeignKeyViolation;
import dev.squall.error.NotNullViolation;
import dev.squall.error.PermissionDenied;
import dev.squall.error.SessionRequired;
import dev.squall.examples.conversion.queries.ApiKeyQueries;
import dev.squall.examples.conversion.queries.ConfigurationQueries;
import dev.squall.examples.conversion.queries.JobQueries;
import dev.squall.examples.conversion.queries.MemberQueries;
import dev.squall.examples.conversion.queries.OrganizationQueries;
import dev.squall.examples.conversion.queries.UserQueries;
import dev.squall.examples.conversion.queries.WebhookQueries;
import dev.squall.examples.conversion.schema.ApiKeyScope;
import dev.squall.examples.conversion.schema.NewConfiguration;
import dev.squall.examples.conversion.schema.NewConfigurationVersion;
import dev.squall.examples.conversion.schema.OrganizationPatch;
import dev.squall.examples.conversion.schema.Secret;
import dev.squall.examples.conversion.schema.User;
import dev.squall.examples.conversion.schema.WebhookEvent;
import dev.squall.harness.TestDatabase;
import dev.squall.table.Table;
import dev.squall.test.SquallTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Two organisations, and each way from one to the other's rows.
@SquallTest(ConversionTemplate.class)
class IsolationTest {

    /// Every table whose rows belong to an organisation.
    private static final List<Table<?>> OWNED =
            List.of(
                    member,
                    invitation,
                    configurations,
                    configurationVersions,
                    transformationJobs,
                    organizationWebhooks,
                    webhookDeliveries,
                    apiKeys,
                    organizationSubscriptions,
                    usageRecords,
                    activeConversions,
                    billingEvents,
                    auditLogs);

    private final Conversion service;
    private final Company north;
    private final Company contoso;
    private final Db ben;

    IsolationTest(TestDatabase database) {
        service = Conversion.on(database);
        north = Company.found(service, "Northwind");
        contoso = Company.found(service, "Contoso");
        ben = contoso.owner();
    }

    @AfterEach
    void close() {
        assertThat(service.worker().from(organization).count()).isPositive();
        service.close();
    }

    /// What the database has, past all policies: `table: rows of this organisation`.
    private Map<String, String> rowsOf(Company company) {
        Map<String, String> rows = new TreeMap<>();
        for (Table<?> table : OWNED) {
            rows.put(
                    table.toString(),
                    service.owner()
                            .rows(
                                    "select count(*), md5(string_agg(t::text, '' order by t.id))"
                                            + " from "
                                            + table
                                            + " t where organization_id = '"
                                            + company.id()
                                            + "'")
                            .getFirst());
        }
        return rows;
    }

    @Test
    void theListOfTablesIsWhole() {
        assertThat(
                        service.owner()
                                .rows(
                                        "select table_name from information_schema.columns"
                                                + " where column_name = 'organization_id'"
                                                + " and table_schema = 'public'"))
                .containsExactlyInAnyOrderElementsOf(
                        java.util.stream.Stream.concat(
                                        OWNED.stream().map(Table::toString),
                                        java.util.stream.Stream.of("platform_audit_logs"))
                                .toList());
        assertThat(rowsOf(north).values()).noneMatch(row -> row.startsWith("0|"));
    }

    @Test
    void nothingOfAnotherOrganisationIsSeen() {
        for (Table<?> table : OWNED) {
            assertThat(ben.sql("select organization_id from {}", table).list((String id) -> id))
                    .as("%s", table)
                    .isNotEmpty()
                    .containsOnly(contoso.id());
        }
        assertThat(new OrganizationQueries(ben).list())
                .extracting(o -> o.id())
                .containsExactly(contoso.id());
        assertThat(new UserQueries(ben).list())
                .extracting(User::id)
                .containsExactly(contoso.ownerId());
    }

    @Test
    void aGuessedKeyFindsNothing() {
        assertThat(new ConfigurationQueries(ben).byId(north.configurationId())).isEmpty();
        assertThat(new ConfigurationQueries(ben).versions(north.configurationId())).isEmpty();
        assertThat(new JobQueries(ben).byId(north.jobId())).isEmpty();
        assertThat(new WebhookQueries(ben).deliveries(north.webhookId())).isEmpty();
        assertThat(new OrganizationQueries(ben).byId(north.id())).isEmpty();
        assertThat(new UserQueries(ben).byId(north.ownerId())).isEmpty();
        assertThat(new MemberQueries(ben).ofOrganization(north.id())).isEmpty();
        assertThat(
                        ben.select(webhookDeliveries.payload)
                                .from(webhookDeliveries)
                                .where(webhookDeliveries.id.eq(north.deliveryId()))
                                .list())
                .isEmpty();
    }

    @Test
    void aGuessedKeyChangesAndDeletesNothing() {
        Map<String, String> before = rowsOf(north);

        assertThat(new WebhookQueries(ben).enable(north.webhookId(), false)).isFalse();
        assertThat(new WebhookQueries(ben).delete(north.webhookId())).isFalse();
        assertThat(new ApiKeyQueries(ben).revoke(north.apiKey().row().id())).isFalse();
        assertThat(new JobQueries(ben).cancel(north.jobId())).isFalse();
        assertThat(new ConfigurationQueries(ben).delete(north.configurationId())).isFalse();
        assertThat(new OrganizationQueries(ben).update(north.id(), OrganizationPatch.name("Mine")))
                .isEmpty();
        assertThat(new OrganizationQueries(ben).delete(north.id())).isFalse();
        assertThat(new UserQueries(ben).rename(north.ownerId(), "Mallory")).isEmpty();

        assertThat(rowsOf(north)).isEqualTo(before);
    }

    @Test
    void whoeverWritesToAllRowsReachesTheirOwn() {
        Map<String, String> before = rowsOf(north);

        assertThat(ben.update(configurations).set(configurations.name, "x").allRows().execute())
                .isEqualTo(1);
        assertThat(
                        ben.update(organizationWebhooks)
                                .set(organizationWebhooks.url, "https://evil.example")
                                .allRows()
                                .execute())
                .isEqualTo(1);
        assertThat(ben.delete(apiKeys).allRows().execute()).isEqualTo(1);
        assertThat(ben.delete(organizationWebhooks).allRows().execute()).isEqualTo(1);
        assertThat(ben.delete(invitation).allRows().execute()).isEqualTo(1);
        assertThat(ben.delete(transformationJobs).allRows().execute()).isEqualTo(1);
        assertThat(ben.delete(configurations).allRows().execute()).isEqualTo(1);
        assertThat(ben.delete(organization).allRows().execute()).isEqualTo(1);

        assertThat(rowsOf(north)).isEqualTo(before);
    }

    @Test
    void noRowIsStoredInAnothersName() {
        Map<String, String> before = rowsOf(north);
        NewConfiguration theirs = Company.aConfiguration("Stolen").organizationId(north.id());

        assertThatThrownBy(() -> new ConfigurationQueries(ben).create(theirs))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                ben.insert(
                                                organizationWebhooks,
                                                w ->
                                                        w.url("https://evil.example")
                                                                .signingSecret(new Secret("x"))
                                                                .events(List.of())
                                                                .organizationId(north.id()))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                ben.insert(
                                                apiKeys,
                                                k ->
                                                        k.name("theirs")
                                                                .prefix("cv_")
                                                                .keyHash(
                                                                        new Secret(
                                                                                ""
                                                                                        + UUID
                                                                                                .randomUUID()))
                                                                .scopes(List.of())
                                                                .organizationId(north.id()))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                ben.insert(
                                                invitation,
                                                i ->
                                                        i.email("ben@example.com")
                                                                .organizationId(north.id()))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                ben.insert(
                                                auditLogs,
                                                a ->
                                                        a.action("x")
                                                                .entityType("x")
                                                                .entityId("x")
                                                                .organizationId(north.id()))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);

        assertThat(rowsOf(north)).isEqualTo(before);
    }

    @Test
    void noRowChangesItsOrganisation() {
        Map<String, String> before = rowsOf(north);

        assertThatThrownBy(
                        () ->
                                ben.update(configurations)
                                        .set(configurations.organizationId, north.id())
                                        .allRows()
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                ben.update(member)
                                        .set(member.organizationId, north.id())
                                        .where(member.userId.eq(contoso.ownerId()))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);

        assertThat(rowsOf(north)).isEqualTo(before);
    }

    /// The checks of foreign keys see all rows, so that a key alone would let a version in.
    @Test
    void nothingHangsBelowAnothersRows() {
        Map<String, String> before = rowsOf(north);

        assertThatThrownBy(
                        () ->
                                new ConfigurationQueries(ben)
                                        .addVersion(
                                                north.configurationId(),
                                                Company.definition(),
                                                null))
                .isInstanceOf(ForeignKeyViolation.class)
                .hasMessageContaining(
                        "configuration_versions_organization_id_configuration_id_fkey");
        assertThatThrownBy(
                        () ->
                                ben.insert(
                                                configurationVersions,
                                                NewConfigurationVersion.configurationId(
                                                                north.configurationId())
                                                        .version(7)
                                                        .definition(Company.definition())
                                                        .organizationId(north.id()))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> new JobQueries(ben).submit(Company.aJob(north.versionId())))
                .isInstanceOf(ForeignKeyViolation.class);
        assertThatThrownBy(
                        () ->
                                service.worker()
                                        .insert(
                                                webhookDeliveries,
                                                d ->
                                                        d.organizationId(contoso.id())
                                                                .webhookId(north.webhookId())
                                                                .event(WebhookEvent.JOB_FAILED)
                                                                .payload(Map.of()))
                                        .execute())
                .as("not even a worker mixes two organisations up")
                .isInstanceOf(ForeignKeyViolation.class);

        assertThat(rowsOf(north)).isEqualTo(before);
    }

    /// The refusal is the same whether the key is somebody else's or nobody's: nothing is learnt.
    @Test
    void aForeignKeyDoesNotTellWhatExists() {
        String unknown = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
        for (String version : List.of(north.versionId(), unknown)) {
            assertThatThrownBy(() -> new JobQueries(ben).submit(Company.aJob(version)))
                    .isInstanceOf(ForeignKeyViolation.class);
        }
        String mine =
                service.signIn()
                        .insert(
                                session,
                                s ->
                                        s.userId(contoso.ownerId())
                                                .tokenHash(new Secret("" + UUID.randomUUID()))
                                                .expiresAt(Instant.now().plus(1, ChronoUnit.DAYS)))
                        .returning(session.id)
                        .one();
        for (String other : List.of(north.id(), unknown)) {
            assertThatThrownBy(
                            () ->
                                    ben.update(session)
                                            .set(session.activeOrganizationId, other)
                                            .where(session.id.eq(mine))
                                            .execute())
                    .isInstanceOf(PermissionDenied.class);
        }
        assertThat(
                        ben.update(session)
                                .set(session.activeOrganizationId, contoso.id())
                                .where(session.id.eq(mine))
                                .execute())
                .isEqualTo(1);
    }

    @Test
    void aClaimAloneOpensNothing() {
        Db forged = service.as(contoso.ownerId(), north.id());

        for (Table<?> table : OWNED) {
            assertThat(
                            forged.sql(
                                            "select organization_id from {} where organization_id ="
                                                    + " {}",
                                            table,
                                            north.id())
                                    .list((String id) -> id))
                    .as("%s", table)
                    .isEmpty();
        }
        assertThatThrownBy(
                        () ->
                                new ConfigurationQueries(forged)
                                        .create(Company.aConfiguration("Stolen")))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                new ApiKeyQueries(forged)
                                        .create("mine", List.of(ApiKeyScope.READ_JOBS)))
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void withoutAnOrganisationThereIsNothingButOnesOwn() {
        Db person = service.as(contoso.ownerId());

        assertThat(person.from(configurations).list()).isEmpty();
        assertThat(new OrganizationQueries(person).list()).hasSize(1);
        assertThat(new MemberQueries(person).ofUser(contoso.ownerId())).hasSize(1);
        assertThatThrownBy(
                        () ->
                                new ConfigurationQueries(person)
                                        .create(Company.aConfiguration("Nobody's")))
                .isInstanceOfAny(PermissionDenied.class, NotNullViolation.class);
    }

    @Test
    void withoutASessionThereIsNothingAtAll() {
        assertThatThrownBy(() -> service.database().withoutSession().from(configurations).list())
                .isInstanceOf(SessionRequired.class);
        for (Table<?> table : OWNED) {
            // Squall refuses tables that it is told of; this is what PostgreSQL says.
            assertThatThrownBy(() -> unknownToSquall(table.toString()))
                    .as("%s", table)
                    .isInstanceOf(PermissionDenied.class);
        }
        assertThatThrownBy(
                        () ->
                                service.database()
                                        .as(dev.squall.Session.anonymous())
                                        .from(configurations)
                                        .list())
                .isInstanceOf(PermissionDenied.class);
    }

    private void unknownToSquall(String table) {
        dev.squall.unsafe.UnsafeSql.query(
                        service.database().withoutSession(), "select * from " + table)
                .execute();
    }

    /// Asked for each row, it would be slow in a large table.
    @Test
    void aPolicyIsAskedOnceForEachStatement() {
        String plan =
                String.join(
                        "\n",
                        ben.sql("explain (verbose) select * from {}", transformationJobs)
                                .list((String line) -> line));

        assertThat(plan).contains("InitPlan").contains("session_organization(");
        assertThat(plan.lines().filter(line -> line.contains("Filter:")))
                .noneMatch(line -> line.contains("session_organization("));
    }

    /// One connection serves both: nothing of a session stays on it.
    @Test
    void sessionsDoNotMixOnOneConnection() {
        var environment =
                Conversion.environment(service.owner(), Map.of("DATABASE_MAX_CONNECTIONS", "1"));
        try (var one = ConversionDatabase.connect(environment)) {
            Db ada =
                    one.as(
                            dev.squall.examples.conversion.access.Sessions.member(
                                    north.ownerId(), north.id()));
            Db other =
                    one.as(
                            dev.squall.examples.conversion.access.Sessions.member(
                                    contoso.ownerId(), contoso.id()));
            for (int i = 0; i < 24; i++) {
                assertThat(ada.from(configurations).one().id()).isEqualTo(north.configurationId());
                assertThat(other.from(configurations).one().id())
                        .isEqualTo(contoso.configurationId());
                assertThatThrownBy(() -> other.sql("select 1 / 0").execute())
                        .isInstanceOf(RuntimeException.class);
            }
        }
    }
}
