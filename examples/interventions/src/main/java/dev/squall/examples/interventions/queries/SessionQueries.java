package dev.squall.examples.interventions.queries;

import static dev.squall.Sql.avg;
import static dev.squall.Sql.count;
import static dev.squall.Sql.currentDate;
import static dev.squall.Sql.max;
import static dev.squall.Sql.min;
import static dev.squall.Sql.sum;
import static dev.squall.examples.interventions.schema.Tables.interventionSessions;

import dev.squall.Db;
import dev.squall.examples.interventions.schema.InterventionSession;
import dev.squall.table.NewRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The meetings with a student.
public final class SessionQueries {

    private static final Period KEPT = Period.ofYears(2);

    private final Db db;

    /// With this client.
    public SessionQueries(Db db) {
        this.db = db;
    }

    /// Records one. Who did comes from the session.
    public InterventionSession record(NewRow<InterventionSession> session) {
        return db.insert(interventionSessions, session).returning().one();
    }

    /// Those of an intervention, the newest first.
    public List<InterventionSession> of(int interventionId) {
        return db.from(interventionSessions)
                .where(interventionSessions.interventionId.eq(interventionId))
                .orderBy(interventionSessions.sessionDate.desc(), interventionSessions.id.desc())
                .list();
    }

    /// An intervention in numbers: `count(*)`, `sum`, `avg`, `min`, `max`.
    public Dosage dosage(int interventionId) {
        return db.select(
                        count(),
                        sum(interventionSessions.durationMinutes),
                        avg(interventionSessions.durationMinutes).round(1),
                        min(interventionSessions.sessionDate),
                        max(interventionSessions.sessionDate))
                .from(interventionSessions)
                .where(interventionSessions.interventionId.eq(interventionId))
                .one(Dosage::new);
    }

    /// Deletes what is older than two years of an intervention; how many.
    public long forgetOld(int interventionId) {
        return db.delete(interventionSessions)
                .where(interventionSessions.interventionId.eq(interventionId))
                .where(interventionSessions.sessionDate.lt(currentDate().minus(KEPT)))
                .execute();
    }

    /// How much there was of an intervention. All but the number is null where there was nothing.
    public record Dosage(
            long sessions,
            @Nullable Long minutes,
            @Nullable BigDecimal average,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}
}
