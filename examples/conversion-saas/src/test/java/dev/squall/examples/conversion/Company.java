package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.Tables.activeConversions;
import static dev.squall.examples.conversion.schema.Tables.billingEvents;
import static dev.squall.examples.conversion.schema.Tables.subscriptionPlans;
import static dev.squall.examples.conversion.schema.Tables.usageRecords;
import static dev.squall.examples.conversion.schema.Tables.webhookDeliveries;

import dev.squall.Db;
import dev.squall.examples.conversion.queries.ApiKeyQueries;
import dev.squall.examples.conversion.queries.ApiKeyQueries.NewKey;
import dev.squall.examples.conversion.queries.AuditQueries;
import dev.squall.examples.conversion.queries.ConfigurationQueries;
import dev.squall.examples.conversion.queries.InvitationQueries;
import dev.squall.examples.conversion.queries.JobQueries;
import dev.squall.examples.conversion.queries.OrganizationQueries;
import dev.squall.examples.conversion.queries.WebhookQueries;
import dev.squall.examples.conversion.schema.ApiKeyScope;
import dev.squall.examples.conversion.schema.BillingEventType;
import dev.squall.examples.conversion.schema.BillingInterval;
import dev.squall.examples.conversion.schema.ConversionDefinition;
import dev.squall.examples.conversion.schema.ConversionDefinition.FieldMapping;
import dev.squall.examples.conversion.schema.FileFormat;
import dev.squall.examples.conversion.schema.MemberRole;
import dev.squall.examples.conversion.schema.NewConfiguration;
import dev.squall.examples.conversion.schema.NewTransformationJob;
import dev.squall.examples.conversion.schema.Secret;
import dev.squall.examples.conversion.schema.UsageMetric;
import dev.squall.examples.conversion.schema.WebhookEvent;
import dev.squall.examples.conversion.worker.BillingWorker;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// An organisation that has a row in every table of its own.
record Company(
        Conversion service,
        String id,
        String ownerId,
        String configurationId,
        String versionId,
        String jobId,
        String webhookId,
        String deliveryId,
        NewKey apiKey,
        String planId) {

    static Company found(Conversion service, String name) {
        String ownerId = service.signUp(name + "-owner");
        String slug = name.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        String id = new OrganizationQueries(service.as(ownerId)).found(name, slug);
        Db owner = service.as(ownerId, id);
        var configurations = new ConfigurationQueries(owner);
        String configurationId = configurations.create(aConfiguration("Orders")).id();
        String versionId = configurations.addVersion(configurationId, definition(), null).id();
        String jobId = new JobQueries(owner).submit(aJob(versionId)).id();
        String webhookId =
                new WebhookQueries(owner)
                        .add(
                                "https://example.com/hook",
                                new Secret("whsec_" + name),
                                List.of(WebhookEvent.JOB_SUCCEEDED, WebhookEvent.JOB_FAILED));
        NewKey key = new ApiKeyQueries(owner).create("CI", List.of(ApiKeyScope.values()));
        new InvitationQueries(owner).invite("guest@" + slug + ".example", MemberRole.MEMBER);
        new AuditQueries(owner).note("configuration.created", "configuration", id, Map.of());
        String planId = plan(service.worker());
        new BillingWorker(service.workers()).startTrial(id, planId, Instant.now());
        String deliveryId = books(service.worker(), id, jobId, webhookId);
        return new Company(
                service,
                id,
                ownerId,
                configurationId,
                versionId,
                jobId,
                webhookId,
                deliveryId,
                key,
                planId);
    }

    static NewConfiguration aConfiguration(String name) {
        return NewConfiguration.name(name)
                .sourceFormat(FileFormat.CSV)
                .targetFormat(FileFormat.JSON);
    }

    static NewTransformationJob aJob(String versionId) {
        return NewTransformationJob.configurationVersionId(versionId)
                .fileName("orders.csv")
                .inputKey("in/" + versionId)
                .inputBytes(2048);
    }

    static ConversionDefinition definition() {
        return new ConversionDefinition(
                FileFormat.CSV, FileFormat.JSON, List.of(new FieldMapping("No", "number", null)));
    }

    static String plan(Db worker) {
        return worker.insert(
                        subscriptionPlans,
                        p ->
                                p.slug("plan-" + UUID.randomUUID())
                                        .name("Team")
                                        .order(1)
                                        .price(new BigDecimal("49.00"))
                                        .billingInterval(BillingInterval.MONTH)
                                        .includedConversions(1000)
                                        .concurrentConversions(5)
                                        .maxFileBytes(1_000_000))
                .returning(subscriptionPlans.id)
                .one();
    }

    /// What only the workers write; the id of the delivery.
    private static String books(Db worker, String id, String jobId, String webhookId) {
        worker.insert(
                        usageRecords,
                        u ->
                                u.organizationId(id)
                                        .metric(UsageMetric.CONVERSIONS)
                                        .quantity(1)
                                        .jobId(jobId))
                .execute();
        worker.insert(activeConversions, a -> a.organizationId(id).jobId(jobId).workerId("w1"))
                .execute();
        worker.insert(
                        billingEvents,
                        b ->
                                b.providerEventId("evt_" + UUID.randomUUID())
                                        .type(BillingEventType.INVOICE_PAID)
                                        .payload(Map.of("invoice", "1"))
                                        .organizationId(id))
                .execute();
        return worker.insert(
                        webhookDeliveries,
                        d ->
                                d.organizationId(id)
                                        .webhookId(webhookId)
                                        .event(WebhookEvent.JOB_SUCCEEDED)
                                        .payload(Map.of("job", jobId))
                                        .jobId(jobId))
                .returning(webhookDeliveries.id)
                .one();
    }

    /// Its owner, at work in it.
    Db owner() {
        return service.as(ownerId, id);
    }
}
