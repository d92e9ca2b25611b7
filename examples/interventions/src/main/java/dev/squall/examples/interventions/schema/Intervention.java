package dev.squall.examples.interventions.schema;

import static dev.squall.Sql.and;
import static dev.squall.Sql.or;
import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Sensitive;
import dev.squall.annotation.Serial;
import dev.squall.annotation.Table;
import dev.squall.annotation.Varchar;
import dev.squall.declare.Definition;
import dev.squall.run.Masking;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is done for a student, for a while.
///
/// @param createdBy filled from the session; they and administrators may delete it
@Table("interventions")
public record Intervention(
        @Id @Serial int id,
        @References(Student.class) int studentId,
        @Sensitive @Varchar(255) String title,
        InterventionType type,
        @Default("'planned'") InterventionStatus status,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        @Default(CURRENT_USER_ID)
                @References(value = User.class, one = "creator", many = "createdInterventions")
                int createdBy,
        @Default("now()") Instant createdAt) {

    static void table(InterventionTable t, Definition d) {
        d.check("interventions_end_date_check", t.endDate.ge(t.startDate));
        d.index("interventions_student_id_status_idx").on(t.studentId, t.status);
        d.index("interventions_status_created_at_idx").on(t.status, t.createdAt.desc());
        d.index("interventions_created_by_idx").on(t.createdBy);
        d.policy("interventions_read").forSelect().to(AUTHENTICATED).using(Permissions.staff());
        d.policy("interventions_add")
                .forInsert()
                .to(AUTHENTICATED)
                .withCheck(and(Permissions.staff(), ownedByCurrentUser(t.createdBy)));
        d.policy("interventions_change").forUpdate().to(AUTHENTICATED).using(Permissions.staff());
        d.policy("interventions_delete")
                .forDelete()
                .to(AUTHENTICATED)
                .using(
                        and(
                                Permissions.staff(),
                                or(ownedByCurrentUser(t.createdBy), Permissions.administrator())));
    }

    /// A line of a log may hold the row: what it is for is masked.
    @Override
    public String toString() {
        return Masking.shown(this);
    }
}
