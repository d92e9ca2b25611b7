package dev.squall.examples.interventions.actions;

import dev.squall.Db;
import dev.squall.examples.interventions.queries.InterventionQueries;
import dev.squall.examples.interventions.queries.SessionQueries;
import dev.squall.examples.interventions.queries.StudentQueries;
import dev.squall.examples.interventions.schema.Intervention;
import dev.squall.examples.interventions.schema.InterventionSession;
import dev.squall.examples.interventions.schema.InterventionType;
import dev.squall.examples.interventions.schema.NewIntervention;
import dev.squall.examples.interventions.schema.NewInterventionSession;
import java.time.LocalDate;

/// Begins an intervention with its first session.
public final class StartIntervention {

    private final Db db;

    /// @param db of whoever begins it
    public StartIntervention(Db db) {
        this.db = db;
    }

    /// The intervention, its first session and the student's status: all, or nothing.
    ///
    /// @throws dev.squall.error.ConstraintViolation if there is no such student, or a value is
    ///   refused
    public Started start(
            int studentId,
            String title,
            InterventionType type,
            LocalDate day,
            int minutes,
            String notes) {
        return db.transaction(
                tx -> {
                    Intervention intervention =
                            new InterventionQueries(tx)
                                    .add(
                                            NewIntervention.studentId(studentId)
                                                    .title(title)
                                                    .type(type)
                                                    .startDate(day));
                    InterventionSession first =
                            new SessionQueries(tx)
                                    .record(
                                            NewInterventionSession.interventionId(intervention.id())
                                                    .sessionDate(day)
                                                    .durationMinutes(minutes)
                                                    .progressNotes(notes));
                    new StudentQueries(tx).activate(studentId);
                    return new Started(intervention, first);
                });
    }

    /// What was begun.
    public record Started(Intervention intervention, InterventionSession first) {}
}
