package dev.squall.examples.interventions.actions;

import dev.squall.Db;
import dev.squall.error.ConstraintViolation;
import dev.squall.examples.interventions.queries.InterventionQueries;
import dev.squall.examples.interventions.queries.StudentQueries;
import dev.squall.examples.interventions.schema.Intervention;
import dev.squall.examples.interventions.schema.InterventionType;
import dev.squall.examples.interventions.schema.NewIntervention;
import dev.squall.examples.interventions.schema.NewStudent;
import dev.squall.examples.interventions.schema.Student;
import dev.squall.examples.interventions.schema.StudentStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Enrols a student, with an intervention where one was planned at the school before.
public final class EnrolStudent {

    private static final Logger LOG = LoggerFactory.getLogger(EnrolStudent.class);

    private final Db db;

    /// @param db of whoever enrols the student
    public EnrolStudent(Db db) {
        this.db = db;
    }

    /// Stores the student; the intervention too, unless it is refused: then the log says so, and
    /// the student is there without it.
    ///
    /// The inner transaction is a savepoint: it fails by itself, and the outer one goes on.
    ///
    /// @throws dev.squall.error.UniqueViolation if the student is there already
    public Enrolled enrol(StudentQueries.Enrolment student, Plan plan) {
        return db.transaction(
                tx -> {
                    StudentQueries students = new StudentQueries(tx);
                    Student added = students.add(row(student));
                    Optional<Intervention> planned = tryToPlan(tx, added.id(), plan);
                    students.activate(added.id());
                    Student activated = students.byId(added.id()).orElseThrow();
                    return new Enrolled(activated, planned.orElse(null));
                });
    }

    private static NewStudent row(StudentQueries.Enrolment student) {
        return NewStudent.sisId(student.sisId())
                .firstName(student.firstName())
                .lastName(student.lastName())
                .gradeLevel(student.gradeLevel())
                .status(StudentStatus.INACTIVE);
    }

    private static Optional<Intervention> tryToPlan(Db tx, int studentId, Plan plan) {
        try {
            return Optional.of(
                    tx.transaction(
                            inner ->
                                    new InterventionQueries(inner)
                                            .add(
                                                    NewIntervention.studentId(studentId)
                                                            .title(plan.title())
                                                            .type(plan.type())
                                                            .startDate(plan.start())
                                                            .endDate(plan.end()))));
        } catch (ConstraintViolation e) {
            LOG.warn("the intervention of student {} was refused, the student stays", studentId, e);
            return Optional.empty();
        }
    }

    /// An intervention that is planned.
    public record Plan(
            InterventionType type, String title, LocalDate start, @Nullable LocalDate end) {}

    /// What was stored.
    public record Enrolled(Student student, @Nullable Intervention intervention) {}
}
