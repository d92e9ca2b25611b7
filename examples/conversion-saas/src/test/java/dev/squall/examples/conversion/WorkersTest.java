package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.Tables.activeConversions;
import static dev.squall.examples.conversion.schema.Tables.organizationWebhooks;
import static dev.squall.examples.conversion.schema.Tables.transformationJobs;
import static dev.squall.examples.conversion.schema.Tables.webhookDeliveries;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.squall.examples.conversion.queries.BillingQueries;
import dev.squall.examples.conversion.queries.BillingQueries.Usage;
import dev.squall.examples.conversion.queries.JobQueries;
import dev.squall.examples.conversion.queries.WebhookQueries;
import dev.squall.examples.conversion.schema.BillingEventType;
import dev.squall.examples.conversion.schema.DeliveryStatus;
import dev.squall.examples.conversion.schema.JobStatus;
import dev.squall.examples.conversion.schema.NewBillingEvent;
import dev.squall.examples.conversion.schema.SubscriptionStatus;
import dev.squall.examples.conversion.schema.UsageMetric;
import dev.squall.examples.conversion.schema.WebhookDelivery;
import dev.squall.examples.conversion.worker.BillingWorker;
import dev.squall.examples.conversion.worker.ConversionFailed;
import dev.squall.examples.conversion.worker.ConversionWorker;
import dev.squall.examples.conversion.worker.Converter;
import dev.squall.examples.conversion.worker.WebhookWorker;
import dev.squall.harness.TestDatabase;
import dev.squall.test.RequestCode;
import dev.squall.test.SquallTest;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What runs in the background, past all policies.
@SquallTest(ConversionTemplate.class)
class WorkersTest {

    private static final Converter CONVERTER =
            (job, definition) -> {
                if (job.fileName().startsWith("broken")) {
                    throw new ConversionFailed("line 3 has 2 columns of 4");
                }
                return new Converter.Converted("out/" + job.id(), 12);
            };

    private final Conversion service;
    private final Company north;

    WorkersTest(TestDatabase database) {
        service = Conversion.on(database);
        service.owner()
                .execute("delete from transformation_jobs", "delete from organization_webhooks");
        north = Company.found(service, "Northwind");
        service.owner()
                .execute(
                        "delete from active_conversions",
                        "delete from webhook_deliveries",
                        "delete from usage_records");
    }

    @AfterEach
    void close() {
        service.close();
    }

    private ConversionWorker worker(String name) {
        return new ConversionWorker(service.workers(), CONVERTER, name);
    }

    @Test
    void aFileIsConvertedCountedAndAnnounced() {
        assertThat(worker("w1").runOnce()).isTrue();
        assertThat(worker("w1").runOnce()).isFalse();

        var job = new JobQueries(north.owner()).byId(north.jobId()).orElseThrow();
        assertThat(job.status()).isEqualTo(JobStatus.SUCCEEDED);
        assertThat(job.rowsOut()).isEqualTo(12);
        assertThat(job.finishedAt()).isNotNull();
        assertThat(new BillingQueries(north.owner()).usageSince(north.id(), Instant.EPOCH))
                .containsExactly(
                        new Usage(UsageMetric.BYTES_IN, new BigDecimal(2048)),
                        new Usage(UsageMetric.CONVERSIONS, BigDecimal.ONE),
                        new Usage(UsageMetric.ROWS_OUT, new BigDecimal(12)));
        assertThat(new WebhookQueries(north.owner()).deliveries(north.webhookId()))
                .singleElement()
                .satisfies(d -> assertThat(d.payload()).containsEntry("status", "succeeded"));
        assertThat(north.owner().from(activeConversions).list()).isEmpty();
    }

    @Test
    void aFileThatCannotBeConvertedFails() {
        String broken = new JobQueries(north.owner()).submit(Company.aJob(north.versionId())).id();
        service.owner()
                .execute(
                        "update transformation_jobs set file_name = 'broken.csv' where id = '"
                                + broken
                                + "'");
        while (worker("w1").runOnce()) {
            assertThat(north.owner().from(activeConversions).list()).isEmpty();
        }

        var job = new JobQueries(north.owner()).byId(broken).orElseThrow();
        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.error()).isEqualTo("line 3 has 2 columns of 4");
        assertThat(new WebhookQueries(north.owner()).deliveries(north.webhookId())).hasSize(2);
    }

    @Test
    void noJobIsTakenTwice() throws Exception {
        int jobs = 24;
        for (int i = 1; i < jobs; i++) {
            new JobQueries(north.owner()).submit(Company.aJob(north.versionId()));
        }
        var converted = new ConcurrentLinkedQueue<String>();
        Converter noting =
                (job, definition) -> {
                    converted.add(job.id());
                    return CONVERTER.convert(job, definition);
                };
        Callable<Boolean> work =
                () -> {
                    var worker = new ConversionWorker(service.workers(), noting, "w");
                    boolean any = false;
                    while (worker.runOnce()) {
                        any = true;
                    }
                    return any;
                };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(IntStream.range(0, 6).mapToObj(_ -> work).toList())) {
                one.get();
            }
        }

        assertThat(converted).hasSize(jobs);
        assertThat(new HashSet<>(converted)).hasSize(jobs);
        assertThat(new JobQueries(north.owner()).countByStatus())
                .containsExactly(new dev.squall.query.Row2<>(JobStatus.SUCCEEDED, (long) jobs));
    }

    @Test
    void webhooksAreSignedAndTriedAgain() {
        worker("w1").runOnce();
        List<String> sent = new ArrayList<>();
        Instant now = Instant.now();
        Clock clock = Clock.fixed(now, java.time.ZoneOffset.UTC);
        var failing =
                new WebhookWorker(
                        service.workers(),
                        (url, body, signature) -> {
                            sent.add(url + " " + body + " " + signature);
                            return 503;
                        },
                        clock);

        assertThat(failing.runOnce()).isEqualTo(1);
        assertThat(failing.runOnce()).as("not before its time").isZero();
        assertThat(sent)
                .singleElement()
                .asString()
                .matches(
                        "https://example.com/hook \\{\"job\": \""
                                + north.jobId()
                                + "\", \"status\": \"succeeded\"} sha256=[0-9a-f]{64}");
        WebhookDelivery tried = delivery();
        assertThat(tried.status()).isEqualTo(DeliveryStatus.PENDING);
        assertThat(tried.attempts()).isEqualTo(1);
        assertThat(tried.responseStatus()).isEqualTo(503);
        assertThat(Duration.between(now, tried.nextAttemptAt()))
                .isBetween(Duration.ofSeconds(119), Duration.ofSeconds(121));

        service.owner().execute("update webhook_deliveries set next_attempt_at = now()");
        new WebhookWorker(service.workers(), (url, body, signature) -> 204, clock).runOnce();
        assertThat(delivery().status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(delivery().deliveredAt()).isNotNull();
    }

    private WebhookDelivery delivery() {
        return north.owner().from(webhookDeliveries).one();
    }

    @Test
    void aWebhookThatNeverAnswersIsGivenUp() {
        worker("w1").runOnce();
        service.owner()
                .execute("update webhook_deliveries set attempts = 9, next_attempt_at = now()");

        new WebhookWorker(service.workers(), (url, body, signature) -> 0, Clock.systemUTC())
                .runOnce();

        assertThat(delivery().status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(delivery().nextAttemptAt()).isNull();
    }

    @Test
    void aWebhookThatIsSwitchedOffIsToldNothing() {
        new WebhookQueries(north.owner()).enable(north.webhookId(), false);
        worker("w1").runOnce();

        assertThat(north.owner().from(webhookDeliveries).list()).isEmpty();
        assertThat(service.worker().from(organizationWebhooks).count()).isEqualTo(1);
    }

    @Test
    void anEventOfThePaymentProviderCountsOnce() {
        BillingWorker billing = new BillingWorker(service.workers());
        NewBillingEvent failed =
                NewBillingEvent.providerEventId("evt_" + UUID.randomUUID())
                        .type(BillingEventType.PAYMENT_FAILED)
                        .payload(Map.of("invoice", "7"))
                        .organizationId(north.id())
                        .amount(new BigDecimal("49.00"))
                        .currency("EUR");

        assertThat(billing.receive(failed)).isTrue();
        assertThat(billing.receive(failed)).isFalse();

        BillingQueries queries = new BillingQueries(north.owner());
        assertThat(queries.subscription(north.id()).orElseThrow().status())
                .isEqualTo(SubscriptionStatus.PAST_DUE);
        assertThat(queries.events(north.id()).getFirst().processedAt()).isNotNull();
        assertThat(queries.events(north.id())).hasSize(2);
        assertThat(billing.startTrial(north.id(), north.planId(), Instant.now())).isFalse();
    }

    @Test
    void queriesDoNotKnowTheServiceClient() {
        var classes = new ClassFileImporter().importPath(Path.of("target/classes"));

        RequestCode.staysBehindPolicies("dev.squall.examples.conversion.queries..").check(classes);
        assertThat(transformationJobs.guarded()).isTrue();
    }
}
