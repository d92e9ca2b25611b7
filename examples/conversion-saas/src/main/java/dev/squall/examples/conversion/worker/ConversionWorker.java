package dev.squall.examples.conversion.worker;

import static dev.squall.Sql.now;
import static dev.squall.examples.conversion.schema.Tables.activeConversions;
import static dev.squall.examples.conversion.schema.Tables.configurationVersions;
import static dev.squall.examples.conversion.schema.Tables.transformationJobs;
import static dev.squall.examples.conversion.schema.Tables.usageRecords;

import dev.squall.Db;
import dev.squall.examples.conversion.schema.ConfigurationVersion;
import dev.squall.examples.conversion.schema.JobStatus;
import dev.squall.examples.conversion.schema.TransformationJob;
import dev.squall.examples.conversion.schema.TransformationJobPatch;
import dev.squall.examples.conversion.schema.UsageMetric;
import dev.squall.examples.conversion.schema.WebhookEvent;
import dev.squall.examples.conversion.worker.Converter.Converted;
import dev.squall.service.ServiceDb;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Converts the files that wait for it, whoever they belong to. Any number of workers may run at
/// once: no job is taken twice.
public final class ConversionWorker {

    private final Db db;
    private final Converter converter;
    private final String name;

    /// @param service the client that policies do not hold back
    /// @param name which worker this is
    public ConversionWorker(ServiceDb service, Converter converter, String name) {
        this.db = service.use("convert the files that wait");
        this.converter = converter;
        this.name = name;
    }

    /// Converts the file that has waited longest; whether there was one.
    public boolean runOnce() {
        Optional<TransformationJob> taken = take();
        taken.ifPresent(this::convert);
        return taken.isPresent();
    }

    /// `skip locked`: what another worker takes at this moment is none of ours.
    private Optional<TransformationJob> take() {
        return db.transaction(
                tx -> {
                    List<String> ids =
                            tx.sql(
                                            "select id from transformation_jobs where status ="
                                                + " 'queued' order by created_at, id limit 1 for"
                                                + " update skip locked")
                                    .list((String id) -> id);
                    return ids.isEmpty()
                            ? Optional.empty()
                            : Optional.of(begin(tx, ids.getFirst()));
                });
    }

    private TransformationJob begin(Db tx, String id) {
        TransformationJob job =
                tx.update(transformationJobs)
                        .set(transformationJobs.status, JobStatus.RUNNING)
                        .set(transformationJobs.startedAt, now())
                        .where(transformationJobs.id.eq(id))
                        .returning()
                        .one();
        tx.insert(
                        activeConversions,
                        a -> a.organizationId(job.organizationId()).jobId(id).workerId(name))
                .execute();
        return job;
    }

    private void convert(TransformationJob job) {
        ConfigurationVersion version =
                db.from(configurationVersions)
                        .where(configurationVersions.id.eq(job.configurationVersionId()))
                        .one();
        try {
            succeed(job, converter.convert(job, version.definition()));
        } catch (ConversionFailed e) {
            fail(job, String.valueOf(e.getMessage()));
        }
    }

    /// The job, what is paid for it, and who is told of it: all or nothing.
    private void succeed(TransformationJob job, Converted converted) {
        db.inTransaction(
                tx -> {
                    finish(
                            tx,
                            job,
                            TransformationJobPatch.status(JobStatus.SUCCEEDED)
                                    .outputKey(converted.outputKey())
                                    .rowsOut(converted.rows()));
                    count(tx, job, UsageMetric.CONVERSIONS, 1);
                    count(tx, job, UsageMetric.BYTES_IN, job.inputBytes());
                    count(tx, job, UsageMetric.ROWS_OUT, converted.rows());
                    announce(tx, job, WebhookEvent.JOB_SUCCEEDED, JobStatus.SUCCEEDED);
                });
    }

    private void fail(TransformationJob job, String why) {
        db.inTransaction(
                tx -> {
                    finish(tx, job, TransformationJobPatch.status(JobStatus.FAILED).error(why));
                    announce(tx, job, WebhookEvent.JOB_FAILED, JobStatus.FAILED);
                });
    }

    private static void finish(Db tx, TransformationJob job, TransformationJobPatch.Values end) {
        tx.update(transformationJobs)
                .set(end)
                .set(transformationJobs.finishedAt, now())
                .where(transformationJobs.id.eq(job.id()))
                .execute();
        tx.delete(activeConversions).where(activeConversions.jobId.eq(job.id())).execute();
    }

    private static void count(Db tx, TransformationJob job, UsageMetric metric, long quantity) {
        tx.insert(
                        usageRecords,
                        u ->
                                u.organizationId(job.organizationId())
                                        .metric(metric)
                                        .quantity(quantity)
                                        .jobId(job.id()))
                .execute();
    }

    private static void announce(Db tx, TransformationJob job, WebhookEvent event, JobStatus end) {
        Map<String, String> payload = new LinkedHashMap<>();
        payload.put("job", job.id());
        payload.put("status", end.name().toLowerCase(Locale.ROOT));
        new WebhookOutbox(tx).add(job.organizationId(), job.id(), event, payload);
    }
}
