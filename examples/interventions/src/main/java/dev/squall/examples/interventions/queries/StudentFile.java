package dev.squall.examples.interventions.queries;

import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Sensitive;
import dev.squall.examples.interventions.schema.GradeLevel;
import dev.squall.examples.interventions.schema.InterventionSession;
import dev.squall.examples.interventions.schema.InterventionStatus;
import dev.squall.examples.interventions.schema.InterventionType;
import dev.squall.examples.interventions.schema.School;
import dev.squall.examples.interventions.schema.Student;
import dev.squall.run.Masking;
import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A student with everything: the school, what is done for them, who began it, and the sessions,
/// the newest first.
public record StudentFile(
        int id,
        @Sensitive String firstName,
        @Sensitive String lastName,
        GradeLevel gradeLevel,
        @Nullable School school,
        @OrderBy("startDate desc") List<Case> interventions)
        implements ShapeOf<Student> {

    /// What is done for the student.
    public record Case(
            int id,
            @Sensitive String title,
            InterventionType type,
            InterventionStatus status,
            Author creator,
            @OrderBy("sessionDate desc") List<InterventionSession> sessions) {

        @Override
        public String toString() {
            return Masking.shown(this);
        }
    }

    /// Who began it.
    public record Author(
            int id, @Sensitive @Nullable String firstName, @Sensitive @Nullable String lastName) {

        @Override
        public String toString() {
            return Masking.shown(this);
        }
    }

    /// A line of a log may hold the file: it has the ids, and no name.
    @Override
    public String toString() {
        return Masking.shown(this);
    }
}
