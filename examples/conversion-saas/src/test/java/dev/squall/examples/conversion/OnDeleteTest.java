package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.Tables.account;
import static dev.squall.examples.conversion.schema.Tables.apiKeys;
import static dev.squall.examples.conversion.schema.Tables.auditLogs;
import static dev.squall.examples.conversion.schema.Tables.billingEvents;
import static dev.squall.examples.conversion.schema.Tables.configurations;
import static dev.squall.examples.conversion.schema.Tables.member;
import static dev.squall.examples.conversion.schema.Tables.organizationSubscriptions;
import static dev.squall.examples.conversion.schema.Tables.passkey;
import static dev.squall.examples.conversion.schema.Tables.session;
import static dev.squall.examples.conversion.schema.Tables.subscriptionPlans;
import static dev.squall.examples.conversion.schema.Tables.transformationJobs;
import static dev.squall.examples.conversion.schema.Tables.twoFactor;
import static dev.squall.examples.conversion.schema.Tables.usageRecords;
import static dev.squall.examples.conversion.schema.Tables.webhookDeliveries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.ForeignKeyViolation;
import dev.squall.examples.conversion.queries.ConfigurationQueries;
import dev.squall.examples.conversion.queries.OrganizationQueries;
import dev.squall.examples.conversion.queries.UserQueries;
import dev.squall.examples.conversion.queries.WebhookQueries;
import dev.squall.examples.conversion.schema.MemberRole;
import dev.squall.examples.conversion.schema.Secret;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What goes along when something is deleted, and what stays.
@SquallTest(ConversionTemplate.class)
class OnDeleteTest {

    private final Conversion service;
    private final Company north;

    OnDeleteTest(TestDatabase database) {
        service = Conversion.on(database);
        north = Company.found(service, "Northwind");
    }

    @AfterEach
    void close() {
        service.close();
    }

    private List<String> rows(String query, String id) {
        return service.owner().rows(query + " '" + id + "'");
    }

    @Test
    void cascade_anOrganisationTakesAllItHasAlong() {
        String membership = "select count(*) from member where organization_id =";
        assertThat(rows(membership, north.id())).containsExactly("1");

        assertThat(new OrganizationQueries(north.owner()).delete(north.id())).isTrue();

        for (var table :
                List.of(
                        member,
                        configurations,
                        transformationJobs,
                        apiKeys,
                        webhookDeliveries,
                        usageRecords,
                        auditLogs,
                        organizationSubscriptions)) {
            assertThat(
                            rows(
                                    "select count(*) from " + table + " where organization_id =",
                                    north.id()))
                    .as("%s", table)
                    .containsExactly("0");
        }
        assertThat(new UserQueries(service.signIn()).byId(north.ownerId())).isPresent();
    }

    @Test
    void setNull_theBooksStayWhenAnOrganisationGoes() {
        long before = service.worker().from(billingEvents).count();

        new OrganizationQueries(north.owner()).delete(north.id());

        assertThat(service.worker().from(billingEvents).count()).isEqualTo(before);
        assertThat(
                        service.worker()
                                .from(billingEvents)
                                .where(billingEvents.organizationId.eq(north.id()))
                                .count())
                .isZero();
    }

    @Test
    void cascade_aPersonTakesAllThatIsTheirsAloneAlong() {
        Db signIn = service.signIn();
        String ada = service.signUp("ada");
        signIn.insert(
                        session,
                        s ->
                                s.userId(ada)
                                        .tokenHash(new Secret("" + UUID.randomUUID()))
                                        .expiresAt(Instant.now()))
                .execute();
        signIn.insert(account, a -> a.userId(ada).providerId("credential").accountId(ada))
                .execute();
        signIn.insert(
                        passkey,
                        p ->
                                p.userId(ada)
                                        .publicKey("pk")
                                        .credentialId("" + UUID.randomUUID())
                                        .deviceType("phone"))
                .execute();
        signIn.insert(
                        twoFactor,
                        t -> t.userId(ada).secret(new Secret("s")).backupCodes(new Secret("b")))
                .execute();

        assertThat(new UserQueries(signIn).delete(ada)).isTrue();

        for (var table : List.of(session, account, passkey, twoFactor)) {
            assertThat(rows("select count(*) from " + table + " where user_id =", ada))
                    .as("%s", table)
                    .containsExactly("0");
        }
    }

    @Test
    void setNull_theWorkOfAPersonStays() {
        String art = service.join(north, "Art", MemberRole.MEMBER);
        Db db = service.as(art, north.id());
        String id = new ConfigurationQueries(db).create(Company.aConfiguration("Art's")).id();
        new dev.squall.examples.conversion.queries.AuditQueries(db)
                .note("configuration.created", "configuration", id, java.util.Map.of());

        new UserQueries(service.signIn()).delete(art);

        assertThat(new ConfigurationQueries(north.owner()).byId(id).orElseThrow().createdBy())
                .isNull();
        assertThat(north.owner().from(auditLogs).where(auditLogs.entityId.eq(id)).one().actorId())
                .isNull();
        assertThat(rows("select count(*) from member where user_id =", art)).containsExactly("0");
    }

    @Test
    void restrict_aPlanThatSomebodyHasStays() {
        Db worker = service.worker();

        assertThatThrownBy(
                        () ->
                                worker.delete(subscriptionPlans)
                                        .where(subscriptionPlans.id.eq(north.planId()))
                                        .execute())
                .isInstanceOf(ForeignKeyViolation.class)
                .hasMessageContaining("organization_subscriptions_plan_id_fkey");
        String other = Company.plan(worker);
        assertThat(worker.delete(subscriptionPlans).where(subscriptionPlans.id.eq(other)).execute())
                .isEqualTo(1);
    }

    @Test
    void noAction_aVersionThatConvertedSomethingStays() {
        ConfigurationQueries configurations = new ConfigurationQueries(north.owner());

        assertThatThrownBy(() -> configurations.delete(north.configurationId()))
                .isInstanceOf(ForeignKeyViolation.class)
                .hasMessageContaining("transformation_jobs_configuration_version_id_fkey");
        String unused = configurations.create(Company.aConfiguration("Unused")).id();
        configurations.addVersion(unused, Company.definition(), null);
        assertThat(configurations.delete(unused)).isTrue();
        assertThat(configurations.versions(unused)).isEmpty();
    }

    @Test
    void cascade_aWebhookTakesItsDeliveriesAlong() {
        assertThat(new WebhookQueries(north.owner()).delete(north.webhookId())).isTrue();

        assertThat(rows("select count(*) from webhook_deliveries where id =", north.deliveryId()))
                .containsExactly("0");
    }

    @Test
    void setNull_usageStaysWhenTheJobGoes() {
        assertThat(
                        north.owner()
                                .delete(transformationJobs)
                                .where(transformationJobs.id.eq(north.jobId()))
                                .execute())
                .isEqualTo(1);

        assertThat(north.owner().from(usageRecords).one().jobId()).isNull();
    }
}
