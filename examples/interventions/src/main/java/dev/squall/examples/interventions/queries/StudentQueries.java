package dev.squall.examples.interventions.queries;

import static dev.squall.Sql.after;
import static dev.squall.Sql.caseWhen;
import static dev.squall.Sql.count;
import static dev.squall.Sql.sum;
import static dev.squall.examples.interventions.schema.Tables.interventions;
import static dev.squall.examples.interventions.schema.Tables.schools;
import static dev.squall.examples.interventions.schema.Tables.students;

import dev.squall.Db;
import dev.squall.examples.interventions.schema.GradeLevel;
import dev.squall.examples.interventions.schema.InterventionStatus;
import dev.squall.examples.interventions.schema.School;
import dev.squall.examples.interventions.schema.Student;
import dev.squall.examples.interventions.schema.StudentStatus;
import dev.squall.query.NumberedPage;
import dev.squall.query.Page;
import dev.squall.table.NewRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Students, and their schools.
public final class StudentQueries {

    private final Db db;

    /// With this client.
    public StudentQueries(Db db) {
        this.db = db;
    }

    /// A student.
    public Optional<Student> byId(int id) {
        return db.from(students).where(students.id.eq(id)).first();
    }

    /// A student with everything, in one round trip: three statements, one for each list.
    public Optional<StudentFile> file(int id) {
        return db.find(StudentFile.class).where(students.id.eq(id)).first();
    }

    /// Who is at school, in a grade: two conditions.
    public List<Student> activeIn(GradeLevel grade) {
        return db.from(students)
                .where(students.status.eq(StudentStatus.ACTIVE).and(students.gradeLevel.eq(grade)))
                .orderBy(students.lastName, students.id)
                .list();
    }

    /// `insert into students … returning …`
    ///
    /// @throws dev.squall.error.UniqueViolation if the number is taken
    public Student add(NewRow<Student> student) {
        return db.insert(students, student).returning().one();
    }

    /// Many at once, in one statement: the rows in the order of the list.
    public List<Student> addAll(List<Enrolment> enrolments) {
        return db.insertAll(
                        students,
                        enrolments,
                        (s, e) ->
                                s.sisId(e.sisId())
                                        .firstName(e.firstName())
                                        .lastName(e.lastName())
                                        .gradeLevel(e.gradeLevel()))
                .returning()
                .list();
    }

    /// `update students set status = 'active' where id = ?`: whether there is such a student.
    public boolean activate(int id) {
        return db.update(students)
                        .set(students.status, StudentStatus.ACTIVE)
                        .where(students.id.eq(id))
                        .execute()
                == 1;
    }

    /// A page by its number: `… order by last_name, id limit ? offset ?`. The id makes the order
    /// complete, so that two of one name keep their places.
    public List<Student> page(int number, int size) {
        return db.from(students)
                .orderBy(students.lastName.asc(), students.id.asc())
                .limit(size)
                .offset((number - 1L) * size)
                .list();
    }

    /// The same, with the number of all, in one round trip.
    public NumberedPage<Student> numbered(int number, int size) {
        return db.from(students)
                .orderBy(students.lastName.asc(), students.id.asc())
                .page(number, size);
    }

    /// What stands behind a row: as fast at the end as at the beginning, and nothing is seen twice.
    ///
    /// @param cursor of the page before; null: the first page
    public Page<Student> following(@Nullable String cursor, int size) {
        return db.from(students)
                .orderBy(students.lastName.asc(), students.id.asc())
                .page(after(cursor), size);
    }

    /// For each grade, its students and their interventions under way.
    ///
    /// A student with three interventions is in three rows of the join: `count(distinct
    /// students.id)` counts them once.
    public List<GradeStats> stats() {
        return db.select(
                        students.gradeLevel,
                        count(students.id).distinct(),
                        count(interventions.id.orNull())
                                .filter(interventions.status.eq(InterventionStatus.IN_PROGRESS)))
                .from(students)
                .leftJoin(interventions)
                .on(students.id.eq(interventions.studentId))
                .groupBy(students.gradeLevel)
                .orderBy(students.gradeLevel)
                .list(GradeStats::new);
    }

    /// The same as the document counts: rows of the join, and a sum of ones and zeros.
    public List<JoinedStats> joinedStats() {
        return db.select(
                        students.gradeLevel,
                        count(),
                        sum(
                                caseWhen(interventions.status.eq(InterventionStatus.IN_PROGRESS))
                                        .then(1)
                                        .otherwise(0)))
                .from(students)
                .leftJoin(interventions)
                .on(students.id.eq(interventions.studentId))
                .groupBy(students.gradeLevel)
                .orderBy(students.gradeLevel)
                .list(JoinedStats::new);
    }

    /// Adds a school; for administrators.
    public School addSchool(String name) {
        return db.insert(schools, s -> s.name(name)).returning().one();
    }

    /// A student who is to be.
    public record Enrolment(
            String sisId, String firstName, String lastName, GradeLevel gradeLevel) {}

    /// A grade in numbers.
    public record GradeStats(GradeLevel gradeLevel, long totalStudents, long activeInterventions) {}

    /// A grade in numbers of joined rows; a sum is null where there is no row.
    public record JoinedStats(
            GradeLevel gradeLevel, long rows, @Nullable Long activeInterventions) {}
}
