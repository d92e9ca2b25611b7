package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.Tables.apiKeys;
import static dev.squall.examples.conversion.schema.Tables.organizationWebhooks;
import static dev.squall.examples.conversion.schema.Tables.transformationJobs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.DecodingException;
import dev.squall.examples.conversion.queries.JobQueries;
import dev.squall.examples.conversion.schema.ApiKeyScope;
import dev.squall.examples.conversion.schema.JobStatus;
import dev.squall.examples.conversion.schema.WebhookEvent;
import dev.squall.harness.Compilation;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row2;
import dev.squall.test.SquallTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Enums are text, checked in the application and not in the database.
@SquallTest(ConversionTemplate.class)
class EnumTextTest {

    private final Conversion service;
    private final Company north;

    EnumTextTest(TestDatabase database) {
        service = Conversion.on(database);
        north = Company.found(service, "Northwind");
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void constantsAreStoredAsTheirLabels() {
        assertThat(
                        service.owner()
                                .rows(
                                        "select status, source from transformation_jobs where id ="
                                                + " '"
                                                + north.jobId()
                                                + "'"))
                .containsExactly("queued|web");
        assertThat(
                        service.owner()
                                .rows(
                                        "select events from organization_webhooks where id = '"
                                                + north.webhookId()
                                                + "'"))
                .containsExactly("{job.succeeded,job.failed}");
        assertThat(north.owner().from(apiKeys).one().scopes())
                .containsExactly(ApiKeyScope.values());
    }

    @Test
    void theyAreComparedAndGroupedLikeText() {
        assertThat(new JobQueries(north.owner()).countByStatus())
                .containsExactly(new Row2<>(JobStatus.QUEUED, 1L));
        assertThat(
                        north.owner()
                                .from(transformationJobs)
                                .where(
                                        transformationJobs.status.in(
                                                JobStatus.QUEUED, JobStatus.RUNNING))
                                .count())
                .isEqualTo(1);
        assertThat(
                        north.owner()
                                .select(organizationWebhooks.id)
                                .from(organizationWebhooks)
                                .where(
                                        organizationWebhooks.events.contains(
                                                List.of(WebhookEvent.JOB_FAILED)))
                                .list())
                .containsExactly(north.webhookId());
    }

    @Test
    void anotherTextInTheDatabaseIsAnErrorThatNamesTheColumn() {
        service.owner()
                .execute(
                        "update transformation_jobs set status = 'exploded' where id = '"
                                + north.jobId()
                                + "'");

        assertThatThrownBy(() -> new JobQueries(north.owner()).byId(north.jobId()))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("column 4 (status)")
                .hasMessageContaining("JobStatus")
                .hasMessageContaining("queued, running, succeeded, failed, canceled")
                .hasMessageNotContaining("exploded");
        service.owner()
                .execute(
                        "update transformation_jobs set status = 'failed' where id = '"
                                + north.jobId()
                                + "'");
        assertThat(new JobQueries(north.owner()).byId(north.jobId()).orElseThrow().status())
                .isEqualTo(JobStatus.FAILED);
    }

    @Test
    void anotherTextInJavaDoesNotCompile() {
        var compiled =
                Compilation.of(
                                "Wrong.java",
                                """
                                import static dev.squall.examples.conversion.schema.Tables.transformationJobs;
                                class Wrong {
                                    Object wrong = transformationJobs.status.eq("exploded");
                                }
                                """)
                        .compile();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.problemText()).contains("String cannot be converted");
    }
}
