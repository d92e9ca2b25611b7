package dev.squall.examples.interventions;

import static dev.squall.examples.interventions.schema.Tables.interventions;
import static dev.squall.examples.interventions.schema.Tables.students;
import static dev.squall.examples.interventions.schema.Tables.userRoles;
import static dev.squall.examples.interventions.schema.Tables.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.CheckViolation;
import dev.squall.error.ForeignKeyViolation;
import dev.squall.error.TransactionMisuse;
import dev.squall.error.UniqueViolation;
import dev.squall.examples.interventions.access.InvalidEmail;
import dev.squall.examples.interventions.access.SignIn;
import dev.squall.examples.interventions.access.SignedIn;
import dev.squall.examples.interventions.actions.EnrolStudent;
import dev.squall.examples.interventions.actions.EnrolStudent.Enrolled;
import dev.squall.examples.interventions.actions.EnrolStudent.Plan;
import dev.squall.examples.interventions.actions.StartIntervention;
import dev.squall.examples.interventions.queries.InterventionQueries;
import dev.squall.examples.interventions.queries.SessionQueries;
import dev.squall.examples.interventions.queries.StudentQueries;
import dev.squall.examples.interventions.queries.StudentQueries.Enrolment;
import dev.squall.examples.interventions.schema.EmailAddress;
import dev.squall.examples.interventions.schema.GradeLevel;
import dev.squall.examples.interventions.schema.InterventionStatus;
import dev.squall.examples.interventions.schema.InterventionType;
import dev.squall.examples.interventions.schema.Student;
import dev.squall.examples.interventions.schema.StudentStatus;
import dev.squall.examples.interventions.schema.User;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The transactions of the document: all or nothing, what is thrown in them, and one inside of
/// another.
@SquallTest(InterventionsTemplate.class)
class TransactionsTest {

    private final Tracker tracker;
    private final SignedIn ada;
    private final Db db;

    TransactionsTest(TestDatabase database) {
        tracker = Tracker.on(database);
        ada = tracker.staff("ada");
        db = tracker.as(ada);
    }

    @AfterEach
    void close() {
        assertThat(db.from(interventions).count())
                .as("the pool is as good as before")
                .isNotNegative();
        tracker.close();
    }

    private StartIntervention.Started start(int studentId, int minutes) {
        return new StartIntervention(db)
                .start(
                        studentId,
                        "Academic support",
                        InterventionType.ACADEMIC,
                        Tracker.MONDAY,
                        minutes,
                        "Initial session");
    }

    @Test
    void anInterventionItsFirstSessionAndTheStudentBelongTogether() {
        Student alice = inactive(tracker.student(ada, "Alice", GradeLevel.FIFTH));

        var started = start(alice.id(), 30);

        assertThat(started.intervention().status()).isEqualTo(InterventionStatus.PLANNED);
        assertThat(started.intervention().createdBy()).isEqualTo(ada.userId());
        assertThat(started.first().recordedBy()).isEqualTo(ada.userId());
        assertThat(new SessionQueries(db).of(started.intervention().id()))
                .containsExactly(started.first());
        assertThat(new StudentQueries(db).byId(alice.id()).orElseThrow().status())
                .isEqualTo(StudentStatus.ACTIVE);
    }

    private Student inactive(Student student) {
        return db.update(students)
                .set(students.status, StudentStatus.INACTIVE)
                .where(students.id.eq(student.id()))
                .returning()
                .one();
    }

    @Test
    void ifAnyStatementFailsNothingIsThere() {
        Student alice = inactive(tracker.student(ada, "Alice", GradeLevel.FIFTH));

        assertThatThrownBy(() -> start(alice.id(), 0)).isInstanceOf(CheckViolation.class);

        assertThat(new InterventionQueries(db).ofStudent(alice.id())).isEmpty();
        assertThat(new StudentQueries(db).byId(alice.id()).orElseThrow().status())
                .isEqualTo(StudentStatus.INACTIVE);
        assertThatThrownBy(() -> start(-1, 30)).isInstanceOf(ForeignKeyViolation.class);
    }

    @Test
    void whatTheBlockThrowsRollsBackAndKeepsItsType() {
        String sub = "sub-" + UUID.randomUUID();
        SignIn signIn = new SignIn(tracker.signIn());

        assertThatThrownBy(() -> signIn.signUp(sub, new EmailAddress("no address")))
                .isInstanceOf(InvalidEmail.class);
        assertThat(signIn.signIn(sub)).isEmpty();

        assertThat(signIn.trySignUp(sub, new EmailAddress("no address"))).isEmpty();
        Optional<User> user = signIn.trySignUp(sub, new EmailAddress("john@example.com"));
        assertThat(user).isPresent();
        assertThat(
                        tracker.signIn()
                                .from(userRoles)
                                .where(userRoles.userId.eq(user.orElseThrow().id()))
                                .count())
                .isEqualTo(1);
        assertThat(signIn.signIn(sub)).isPresent();
        assertThat(
                        tracker.signIn()
                                .from(users)
                                .where(users.cognitoSub.eq(sub))
                                .one()
                                .lastSignInAt())
                .isNotNull();
    }

    @Test
    void whoSignsUpTwiceIsThereOnce() {
        String sub = "sub-" + UUID.randomUUID();
        SignIn signIn = new SignIn(tracker.signIn());

        assertThat(signIn.trySignUp(sub, new EmailAddress("john@example.com"))).isPresent();
        assertThatThrownBy(() -> signIn.signUp(sub, new EmailAddress("john@example.com")))
                .isInstanceOf(UniqueViolation.class);
        assertThat(signIn.signIn(sub)).isPresent();
    }

    private Enrolled enrol(String sisId, @Nullable LocalDate end) {
        return new EnrolStudent(db)
                .enrol(
                        new Enrolment(sisId, "Alice", "Smith", GradeLevel.FIFTH),
                        new Plan(InterventionType.ACADEMIC, "Reading", Tracker.MONDAY, end));
    }

    @Test
    void aTransactionInsideOfAnotherFailsByItself() {
        Enrolled whole = enrol("S-" + UUID.randomUUID(), null);
        Enrolled half = enrol("S-" + UUID.randomUUID(), Tracker.MONDAY.minusDays(1));

        assertThat(whole.intervention()).isNotNull();
        assertThat(half.intervention()).isNull();
        assertThat(new InterventionQueries(db).ofStudent(half.student().id())).isEmpty();
        assertThat(new StudentQueries(db).byId(half.student().id()))
                .as("what followed still happened")
                .hasValueSatisfying(
                        student -> assertThat(student.status()).isEqualTo(StudentStatus.ACTIVE));
    }

    @Test
    void ifTheOuterOneFailsTheInnerOneIsGoneToo() {
        String sisId = "S-" + UUID.randomUUID();
        Enrolled first = enrol(sisId, null);

        assertThatThrownBy(() -> enrol(sisId, null)).isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            new InterventionQueries(tx)
                                                    .delete(interventionOf(first));
                                            throw new IllegalStateException("changed my mind");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(new InterventionQueries(db).byId(interventionOf(first))).isPresent();
    }

    private static int interventionOf(Enrolled enrolled) {
        return Objects.requireNonNull(enrolled.intervention()).id();
    }

    @Test
    void theOuterClientInsideOfABlockIsAnErrorAtOnce() {
        assertThatThrownBy(() -> db.inTransaction(_ -> new InterventionQueries(db).byId(1)))
                .isInstanceOf(TransactionMisuse.class);
    }
}
