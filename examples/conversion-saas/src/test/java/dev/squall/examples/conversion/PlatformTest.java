package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.Tables.account;
import static dev.squall.examples.conversion.schema.Tables.apiKeys;
import static dev.squall.examples.conversion.schema.Tables.auditLogs;
import static dev.squall.examples.conversion.schema.Tables.billingEvents;
import static dev.squall.examples.conversion.schema.Tables.configurations;
import static dev.squall.examples.conversion.schema.Tables.featureFlags;
import static dev.squall.examples.conversion.schema.Tables.organization;
import static dev.squall.examples.conversion.schema.Tables.organizationSubscriptions;
import static dev.squall.examples.conversion.schema.Tables.organizationWebhooks;
import static dev.squall.examples.conversion.schema.Tables.platformAdmins;
import static dev.squall.examples.conversion.schema.Tables.platformAuditLogs;
import static dev.squall.examples.conversion.schema.Tables.subscriptionPlans;
import static dev.squall.examples.conversion.schema.Tables.systemMetrics;
import static dev.squall.examples.conversion.schema.Tables.transformationJobs;
import static dev.squall.examples.conversion.schema.Tables.twoFactor;
import static dev.squall.examples.conversion.schema.Tables.usageRecords;
import static dev.squall.examples.conversion.schema.Tables.user;
import static dev.squall.examples.conversion.schema.Tables.verification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.PermissionDenied;
import dev.squall.examples.conversion.queries.PlatformQueries;
import dev.squall.examples.conversion.schema.MetricKind;
import dev.squall.examples.conversion.schema.PlatformRole;
import dev.squall.examples.conversion.schema.Secret;
import dev.squall.harness.TestDatabase;
import dev.squall.table.Insertable;
import dev.squall.table.Table;
import dev.squall.test.SquallTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Those who run the platform, and the logins that no policy holds back: what each may not do.
@SquallTest(ConversionTemplate.class)
class PlatformTest {

    private final Conversion service;
    private final Company north;
    private final String rootId;
    private final Db root;

    PlatformTest(TestDatabase database) {
        service = Conversion.on(database);
        north = Company.found(service, "Northwind");
        rootId = service.signUp("root");
        service.signIn()
                .insert(platformAdmins, a -> a.userId(rootId).role(PlatformRole.ADMIN))
                .execute();
        root = service.as(rootId);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void anAdminOfThePlatformSeesWhoTheCustomersAreAndWhatTheyPay() {
        assertThat(root.from(organization).where(organization.id.eq(north.id())).exists()).isTrue();
        assertThat(root.from(user).where(user.id.eq(north.ownerId())).exists()).isTrue();
        for (Table<?> table : List.of(organizationSubscriptions, usageRecords, billingEvents)) {
            assertThat(root.from(table).count()).as("%s", table).isPositive();
        }
    }

    @Test
    void anAdminOfThePlatformDoesNotSeeWhatTheyDo() {
        for (Table<?> table : List.of(configurations, transformationJobs, apiKeys, auditLogs)) {
            assertThat(root.from(table).count()).as("%s", table).isZero();
        }
        assertThat(root.select(organizationWebhooks.id).from(organizationWebhooks).list())
                .isEmpty();
        assertThat(
                        root.update(organization)
                                .set(organization.name, "Renamed")
                                .where(organization.id.eq(north.id()))
                                .execute())
                .isZero();
    }

    @Test
    void whatIsDoneToThePlatformIsNoted() {
        root.insert(featureFlags, f -> f.key("parquet-" + rootId)).execute();

        assertThat(new PlatformQueries(root).rollOut("parquet-" + rootId, 25))
                .hasValueSatisfying(f -> assertThat(f.rolloutPercentage()).isEqualTo(25));
        assertThat(new PlatformQueries(root).rollOut("unknown", 25)).isEmpty();
        assertThat(new PlatformQueries(root).auditLog().getFirst().actorId()).isEqualTo(rootId);
        assertThatThrownBy(
                        () ->
                                root.insert(
                                                platformAuditLogs,
                                                a ->
                                                        a.action("x")
                                                                .targetType("x")
                                                                .targetId("x")
                                                                .actorId(north.ownerId()))
                                        .execute())
                .as("nobody signs for another")
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> root.delete(platformAuditLogs).allRows().execute())
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void supportLooksAndChangesNothing() {
        String helperId = service.signUp("helper");
        service.signIn()
                .insert(platformAdmins, a -> a.userId(helperId).role(PlatformRole.SUPPORT))
                .execute();
        Db helper = service.as(helperId);

        assertThat(helper.from(organization).count()).isPositive();
        assertThat(helper.from(billingEvents).count()).isPositive();
        assertThatThrownBy(() -> helper.insert(featureFlags, f -> f.key("mine")).execute())
                .isInstanceOf(PermissionDenied.class);
        assertThat(helper.delete(subscriptionPlans).allRows().execute()).isZero();
    }

    @Test
    void otherPeopleDoNotRunThePlatform() {
        Db owner = north.owner();

        assertThat(owner.from(platformAdmins).list()).isEmpty();
        assertThat(owner.from(platformAuditLogs).list()).isEmpty();
        assertThat(owner.from(systemMetrics).list()).isEmpty();
        assertThat(
                        owner.update(subscriptionPlans)
                                .set(subscriptionPlans.order, 99)
                                .allRows()
                                .execute())
                .isZero();
        assertThat(owner.delete(featureFlags).allRows().execute()).isZero();
        assertThatThrownBy(() -> owner.insert(featureFlags, f -> f.key("mine")).execute())
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                owner.insert(platformAdmins, a -> a.userId(north.ownerId()))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void metricsAreWrittenByWorkersAndReadByThePlatform() {
        String name = "queue.length-" + rootId;
        service.worker()
                .insert(
                        systemMetrics,
                        m ->
                                m.name(name)
                                        .kind(MetricKind.GAUGE)
                                        .value(3.5)
                                        .labels(Map.of("region", "eu")))
                .execute();

        assertThat(new PlatformQueries(root).metric(name, 5))
                .singleElement()
                .satisfies(
                        m -> {
                            assertThat(m.value()).isEqualTo(3.5);
                            assertThat(m.labels()).containsEntry("region", "eu");
                        });
    }

    @Test
    void secretsOfSignInAreForSignInAlone() {
        service.signIn()
                .insert(
                        account,
                        a ->
                                a.userId(rootId)
                                        .providerId("credential")
                                        .accountId(rootId)
                                        .passwordHash(new Secret("$argon2id$…")))
                .execute();
        service.signIn()
                .insert(
                        verification,
                        v ->
                                v.identifier("reset:" + rootId)
                                        .value(new Secret("" + UUID.randomUUID()))
                                        .expiresAt(Instant.now()))
                .execute();

        assertThat(root.select(account.providerId).from(account).list())
                .containsExactly("credential");
        assertThatThrownBy(() -> root.select(account.passwordHash).from(account).list())
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> root.from(verification).list())
                .isInstanceOf(PermissionDenied.class);
        for (Table<?> table : List.of(account, verification, twoFactor, apiKeys)) {
            assertThatThrownBy(() -> service.worker().from(table).list())
                    .as("%s", table)
                    .isInstanceOf(PermissionDenied.class);
        }
        assertThat(service.signIn().from(account).list().toString()).doesNotContain("argon2id");
    }

    @Test
    void signInKnowsNothingOfCustomers() {
        for (Table<?> table :
                List.of(organization, configurations, transformationJobs, billingEvents)) {
            assertThatThrownBy(() -> service.signIn().from(table).list())
                    .as("%s", table)
                    .isInstanceOf(PermissionDenied.class);
        }
    }

    @Test
    void logsAndBooksOnlyGrowForWorkersToo() {
        for (Insertable<?, ?> table : List.of(auditLogs, usageRecords, billingEvents)) {
            assertThatThrownBy(() -> service.worker().delete(table).allRows().execute())
                    .as("%s", table)
                    .isInstanceOf(PermissionDenied.class);
        }
    }
}
