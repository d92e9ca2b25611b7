package dev.squall.examples.interventions;

import static dev.squall.Sql.condition;
import static dev.squall.examples.interventions.schema.Tables.users;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.interventions.access.SignIn;
import dev.squall.examples.interventions.access.SignedIn;
import dev.squall.examples.interventions.actions.EnrolStudent;
import dev.squall.examples.interventions.actions.EnrolStudent.Plan;
import dev.squall.examples.interventions.actions.StartIntervention;
import dev.squall.examples.interventions.queries.StudentQueries.Enrolment;
import dev.squall.examples.interventions.queries.UserQueries;
import dev.squall.examples.interventions.schema.EmailAddress;
import dev.squall.examples.interventions.schema.GradeLevel;
import dev.squall.examples.interventions.schema.InterventionSession;
import dev.squall.examples.interventions.schema.InterventionType;
import dev.squall.examples.interventions.schema.Student;
import dev.squall.examples.interventions.schema.User;
import dev.squall.harness.TestDatabase;
import dev.squall.run.Masking;
import dev.squall.test.SquallTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/// The document's "Logging Safety". There each line must call `sanitizeForLogging`; here a row says
/// nothing of a person, whoever prints it.
@SquallTest(InterventionsTemplate.class)
@ResourceLock(Resources.SYSTEM_ERR)
class LoggingTest {

    private final TestDatabase test;
    private final Tracker tracker;
    private final SignedIn ada;

    LoggingTest(TestDatabase database) {
        test = database;
        tracker = Tracker.on(database);
        ada = tracker.staff("ada");
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    private static String logged(Runnable work) {
        PrintStream before = System.err;
        var bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aRowOfAPersonPrintsWithoutThem() {
        new UserQueries(tracker.as(ada)).rename(ada.userId(), "Adalgisa");
        User user = new UserQueries(tracker.as(ada)).me().orElseThrow();
        Student alice = tracker.student(ada, "Aliceandra", GradeLevel.FIFTH);

        assertThat(user.toString())
                .startsWith("User[id=" + ada.userId() + ", cognitoSub=text, ")
                .contains("email=EmailAddress, ", "firstName=text, 8 characters", "lastName=null")
                .doesNotContain("Adalgisa", "@example.com", ada.cognitoSub());
        assertThat(alice.toString())
                .contains("id=" + alice.id(), "gradeLevel=FIFTH")
                .doesNotContain("Aliceandra", "Smith", alice.sisId());
    }

    @Test
    void whatIsDoneForAStudentPrintsWithoutNotes() {
        Student alice = tracker.student(ada, "Alice", GradeLevel.FIFTH);
        InterventionSession first =
                new StartIntervention(tracker.as(ada))
                        .start(
                                alice.id(),
                                "Grief",
                                InterventionType.SOCIAL_EMOTIONAL,
                                Tracker.MONDAY,
                                30,
                                "Does not sleep")
                        .first();

        assertThat(first.toString())
                .contains("progressNotes=text, 14 characters")
                .doesNotContain("sleep");
    }

    @Test
    void anAddressPrintsAsWhatItIs() {
        EmailAddress email = new EmailAddress("ann@example.com");

        assertThat("user " + email).isEqualTo("user text, 15 characters");
        assertThat(Masking.of(email.value())).isEqualTo("text, 15 characters");
        assertThat(ada.toString()).doesNotContain(ada.cognitoSub());
    }

    /// The document's `log.error("Transaction failed", { error })`.
    @Test
    void anErrorInTheLogSaysWhatHappenedAndNotToWhom() {
        String sub = "sub-" + UUID.randomUUID();
        SignIn signIn = new SignIn(tracker.signIn());
        signIn.trySignUp(sub, new EmailAddress("john@example.com"));

        String twice = logged(() -> signIn.trySignUp(sub, new EmailAddress("john@example.com")));
        String wrong = logged(() -> signIn.trySignUp("other", new EmailAddress("john.example")));

        assertThat(twice)
                .contains("sign-up of text, 40 characters failed", "users_cognito_sub_idx")
                .doesNotContain(sub, "john@");
        assertThat(wrong).contains("an address has an @").doesNotContain("john.example");
    }

    @Test
    void aWarningOfASavepointDoesToo() {
        String sisId = "S-" + UUID.randomUUID();

        String warning =
                logged(
                        () ->
                                new EnrolStudent(tracker.as(ada))
                                        .enrol(
                                                new Enrolment(
                                                        sisId,
                                                        "Aliceandra",
                                                        "Smith",
                                                        GradeLevel.FIFTH),
                                                new Plan(
                                                        InterventionType.OTHER,
                                                        "Grief",
                                                        Tracker.MONDAY,
                                                        Tracker.MONDAY.minusDays(1))));

        assertThat(warning)
                .contains("was refused, the student stays", "interventions_end_date_check")
                .doesNotContain(sisId, "Aliceandra", "Grief");
    }

    /// Also where a developer wants to see values: those of sensitive columns stay masked.
    @Test
    void theLogOfStatementsMasksThemWhereItShowsValues() {
        var environment = Tracker.environment(test);
        String log;
        try (Database database =
                Database.connect(
                        environment.databaseUrl(),
                        environment.settings().slowStatements(Duration.ofMillis(1)).logValues())) {
            Db db = database.as(ada.session());
            var slow = condition("(select true from pg_sleep(0.02))");
            log =
                    logged(
                            () -> {
                                db.update(users)
                                        .set(users.firstName, "Adalgisa")
                                        .where(users.id.eq(ada.userId()))
                                        .where(slow)
                                        .execute();
                                db.from(users)
                                        .where(users.cognitoSub.eq(ada.cognitoSub()))
                                        .where(users.email.like("ada-%"))
                                        .where(users.email.eq(new EmailAddress("a@example.com")))
                                        .where(slow)
                                        .list();
                            });
        }

        assertThat(log)
                .contains("update users set first_name = ?", "2: " + ada.userId())
                .contains("where users.cognito_sub = ?")
                .doesNotContain("Adalgisa", "a@example.com", ada.cognitoSub());
    }
}
