package dev.squall.examples.conversion.queries;

import static dev.squall.Sql.count;
import static dev.squall.examples.conversion.schema.Tables.transformationJobs;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.schema.JobStatus;
import dev.squall.examples.conversion.schema.TransformationJob;
import dev.squall.query.Row2;
import dev.squall.table.NewRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Conversions.
public final class JobQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public JobQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public JobQueries(Db db) {
        this.db = () -> db;
    }

    /// Asks for a conversion.
    public TransformationJob submit(NewRow<TransformationJob> job) {
        return db.get().insert(transformationJobs, job).returning().one();
    }

    /// A job.
    public Optional<TransformationJob> byId(String id) {
        return db.get().from(transformationJobs).where(transformationJobs.id.eq(id)).first();
    }

    /// The newest jobs.
    public List<TransformationJob> recent(int most) {
        return db.get()
                .from(transformationJobs)
                .orderBy(transformationJobs.createdAt.desc(), transformationJobs.id.desc())
                .limit(most)
                .list();
    }

    /// How many jobs there are in each state.
    public List<Row2<JobStatus, Long>> countByStatus() {
        return db.get()
                .select(transformationJobs.status, count())
                .from(transformationJobs)
                .groupBy(transformationJobs.status)
                .orderBy(transformationJobs.status)
                .list();
    }

    /// Calls a job off that has not begun; whether there was one.
    public boolean cancel(String id) {
        return db.get()
                        .update(transformationJobs)
                        .set(transformationJobs.status, JobStatus.CANCELED)
                        .where(
                                transformationJobs
                                        .id
                                        .eq(id)
                                        .and(transformationJobs.status.eq(JobStatus.QUEUED)))
                        .execute()
                == 1;
    }
}
