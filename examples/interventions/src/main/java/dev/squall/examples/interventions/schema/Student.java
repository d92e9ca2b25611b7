package dev.squall.examples.interventions.schema;

import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Sensitive;
import dev.squall.annotation.Serial;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.annotation.Varchar;
import dev.squall.declare.Definition;
import dev.squall.run.Masking;
import org.jspecify.annotations.Nullable;

/// A student.
///
/// @param sisId the number in the district's student information system
@Table("students")
public record Student(
        @Id @Serial int id,
        @Unique @Sensitive @Varchar(100) String sisId,
        @Sensitive @Varchar(255) String firstName,
        @Sensitive @Varchar(255) String lastName,
        GradeLevel gradeLevel,
        @Default("'active'") StudentStatus status,
        @References(School.class) @Nullable Integer schoolId,
        Timestamps timestamps) {

    static void table(StudentTable t, Definition d) {
        d.index("students_last_name_id_idx").on(t.lastName, t.id);
        d.index("students_grade_level_status_idx").on(t.gradeLevel, t.status);
        d.index("students_school_id_idx").on(t.schoolId);
        d.policy("students_read").forSelect().to(AUTHENTICATED).using(Permissions.staff());
        d.policy("students_add").forInsert().to(AUTHENTICATED).withCheck(Permissions.staff());
        d.policy("students_change").forUpdate().to(AUTHENTICATED).using(Permissions.staff());
        d.policy("students_delete")
                .forDelete()
                .to(AUTHENTICATED)
                .using(Permissions.administrator());
    }

    /// A line of a log may hold the row: it has the id, and no name.
    @Override
    public String toString() {
        return Masking.shown(this);
    }
}
