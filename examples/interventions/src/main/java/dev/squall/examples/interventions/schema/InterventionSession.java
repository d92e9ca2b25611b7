package dev.squall.examples.interventions.schema;

import static dev.squall.Sql.and;
import static dev.squall.Sql.in;
import static dev.squall.Sql.or;
import static dev.squall.Sql.select;
import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Sensitive;
import dev.squall.annotation.Serial;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.expr.Condition;
import dev.squall.run.Masking;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One meeting with the student. (A session of the database is `dev.squall.Session`.)
///
/// @param recordedBy filled from the session
@Table("intervention_sessions")
public record InterventionSession(
        @Id @Serial int id,
        @References(value = Intervention.class, onDelete = CASCADE, many = "sessions")
                int interventionId,
        LocalDate sessionDate,
        @Default("30") int durationMinutes,
        @Sensitive @Nullable String progressNotes,
        @Default(CURRENT_USER_ID)
                @References(value = User.class, one = "recorder", many = "recordedSessions")
                int recordedBy,
        @Default("now()") Instant createdAt) {

    static void table(InterventionSessionTable t, Definition d) {
        d.check("intervention_sessions_duration_minutes_check", t.durationMinutes.ge(1));
        d.index("intervention_sessions_intervention_id_session_date_idx")
                .on(t.interventionId, t.sessionDate.desc());
        d.index("intervention_sessions_recorded_by_idx").on(t.recordedBy);
        d.policy("intervention_sessions_read")
                .forSelect()
                .to(AUTHENTICATED)
                .using(Permissions.staff());
        d.policy("intervention_sessions_add")
                .forInsert()
                .to(AUTHENTICATED)
                .withCheck(and(Permissions.staff(), ownedByCurrentUser(t.recordedBy)));
        d.policy("intervention_sessions_change")
                .forUpdate()
                .to(AUTHENTICATED)
                .using(and(Permissions.staff(), ownedByCurrentUser(t.recordedBy)));
        d.policy("intervention_sessions_delete")
                .forDelete()
                .to(AUTHENTICATED)
                .using(and(Permissions.staff(), or(ofOwn(t), Permissions.administrator())));
    }

    /// Whoever began the intervention keeps its sessions, too.
    private static Condition ofOwn(InterventionSessionTable t) {
        InterventionTable interventions = Tables.interventions;
        return in(
                t.interventionId,
                select(interventions.id)
                        .from(interventions)
                        .where(ownedByCurrentUser(interventions.createdBy)));
    }

    /// A line of a log may hold the row: the notes are masked.
    @Override
    public String toString() {
        return Masking.shown(this);
    }
}
