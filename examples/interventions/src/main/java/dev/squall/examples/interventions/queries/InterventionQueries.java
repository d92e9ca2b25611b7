package dev.squall.examples.interventions.queries;

import static dev.squall.Sql.count;
import static dev.squall.Sql.or;
import static dev.squall.examples.interventions.schema.Tables.interventions;
import static dev.squall.examples.interventions.schema.Tables.students;

import dev.squall.Db;
import dev.squall.examples.interventions.schema.GradeLevel;
import dev.squall.examples.interventions.schema.Intervention;
import dev.squall.examples.interventions.schema.InterventionStatus;
import dev.squall.examples.interventions.schema.InterventionType;
import dev.squall.table.NewRow;
import dev.squall.table.Patch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is done for students.
public final class InterventionQueries {

    private final Db db;

    /// With this client.
    public InterventionQueries(Db db) {
        this.db = db;
    }

    /// An intervention.
    public Optional<Intervention> byId(int id) {
        return db.from(interventions).where(interventions.id.eq(id)).first();
    }

    /// An intervention that nobody changes until the transaction ends.
    public Optional<Intervention> locked(int id) {
        return db.from(interventions).where(interventions.id.eq(id)).forUpdate().first();
    }

    /// What is under way, or was entered lately: one condition or the other.
    public List<Intervention> inProgressOrSince(Instant moment) {
        return db.from(interventions)
                .where(
                        or(
                                interventions.status.eq(InterventionStatus.IN_PROGRESS),
                                interventions.createdAt.ge(moment)))
                .orderBy(interventions.id)
                .list();
    }

    /// What is done for a student, the newest first.
    public List<Intervention> ofStudent(int studentId) {
        return db.from(interventions)
                .where(interventions.studentId.eq(studentId))
                .orderBy(interventions.startDate.desc(), interventions.id.desc())
                .list();
    }

    /// What is under way, with the student's name.
    public List<Line> underWay() {
        return db.select(
                        interventions.id,
                        students.firstName,
                        students.gradeLevel,
                        interventions.type,
                        interventions.title,
                        interventions.startDate)
                .from(interventions)
                .innerJoin(students)
                .on(students.id.eq(interventions.studentId))
                .where(interventions.status.eq(InterventionStatus.IN_PROGRESS))
                .orderBy(interventions.startDate, interventions.id)
                .list(Line::new);
    }

    /// `select type, count(*) from interventions group by type`
    public List<TypeCount> countByType() {
        return db.select(interventions.type, count())
                .from(interventions)
                .groupBy(interventions.type)
                .orderBy(interventions.type)
                .list(TypeCount::new);
    }

    /// Adds one. Who began it comes from the session.
    ///
    /// @throws dev.squall.error.ForeignKeyViolation if there is no such student
    public Intervention add(NewRow<Intervention> intervention) {
        return db.insert(interventions, intervention).returning().one();
    }

    /// Changes one.
    public Optional<Intervention> update(int id, Patch<Intervention> changes) {
        return db.update(interventions)
                .set(changes)
                .where(interventions.id.eq(id))
                .returning()
                .first();
    }

    /// `delete from interventions where id = ? returning …`. Empty also where it is another's: the
    /// policy leaves those out.
    public Optional<Intervention> delete(int id) {
        return db.delete(interventions).where(interventions.id.eq(id)).returning().first();
    }

    /// How many there are of a type.
    public record TypeCount(InterventionType type, long count) {}

    /// An intervention under way.
    public record Line(
            int id,
            String student,
            GradeLevel grade,
            InterventionType type,
            String title,
            LocalDate startDate) {}
}
