package dev.squall.examples.interventions.demo;

import static dev.squall.examples.interventions.schema.Tables.interventions;
import static dev.squall.examples.interventions.schema.Tables.students;
import static dev.squall.type.Types.TEXT;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.interventions.FirstRows;
import dev.squall.examples.interventions.access.InvalidEmail;
import dev.squall.examples.interventions.access.SignIn;
import dev.squall.examples.interventions.access.SignedIn;
import dev.squall.examples.interventions.actions.DeleteIntervention;
import dev.squall.examples.interventions.actions.EnrolStudent;
import dev.squall.examples.interventions.actions.EnrolStudent.Plan;
import dev.squall.examples.interventions.actions.StartIntervention;
import dev.squall.examples.interventions.actions.StartIntervention.Started;
import dev.squall.examples.interventions.queries.InterventionQueries;
import dev.squall.examples.interventions.queries.PermissionQueries;
import dev.squall.examples.interventions.queries.SessionQueries;
import dev.squall.examples.interventions.queries.SessionQueries.Dosage;
import dev.squall.examples.interventions.queries.StudentFile;
import dev.squall.examples.interventions.queries.StudentQueries;
import dev.squall.examples.interventions.queries.StudentQueries.Enrolment;
import dev.squall.examples.interventions.queries.UserQueries;
import dev.squall.examples.interventions.schema.EmailAddress;
import dev.squall.examples.interventions.schema.GradeLevel;
import dev.squall.examples.interventions.schema.Intervention;
import dev.squall.examples.interventions.schema.InterventionPatch;
import dev.squall.examples.interventions.schema.InterventionStatus;
import dev.squall.examples.interventions.schema.InterventionType;
import dev.squall.examples.interventions.schema.NewInterventionSession;
import dev.squall.examples.interventions.schema.Role;
import dev.squall.examples.interventions.schema.Student;
import dev.squall.examples.interventions.schema.Tool;
import dev.squall.examples.interventions.schema.User;
import dev.squall.examples.interventions.schema.UserRole;
import dev.squall.query.Row2;
import dev.squall.service.ServiceDb;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An administrator and two teachers, their students, and what is done for them.
///
/// Each public method without parameters is a step, in this order: its comment is the title, its
/// body is the Java that is shown, and what it throws is the refusal that the step is about.
@SuppressWarnings("NullAway.Init") // steps build on each other
public final class Walkthrough {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private final Database database;
    private final Db service;
    private SignedIn adaCaller;
    private SignedIn benCaller;
    private SignedIn evaCaller;
    private Db ada;
    private Db ben;
    private Db eva;
    private Student alice;
    private Intervention reading;

    /// @param database the web server's, which knows sessions only
    /// @param service that of sign-in, which no policy holds back
    public Walkthrough(Database database, ServiceDb service) {
        this.database = database;
        this.service = service.use("sign people in");
    }

    /// The tracker begins with one tool and three roles. Run again, this would change nothing.
    public List<Role> theFirstRows() {
        FirstRows.add(service);
        return new PermissionQueries(service).roles();
    }

    /// People sign up: the user and the role that everybody begins with, or neither. An address
    /// prints as what it is, not as what it says.
    public List<User> peopleSignUp() throws InvalidEmail {
        SignIn signIn = new SignIn(service);
        signIn.signUp("cognito|1", new EmailAddress("ada@school.example"));
        signIn.signUp("cognito|2", new EmailAddress("ben@school.example"));
        signIn.signUp("cognito|3", new EmailAddress("eva@school.example"));
        return new UserQueries(service).all();
    }

    /// This is no address. The block throws after both inserts, and both are gone.
    ///
    /// @throws InvalidEmail with its own type: a checked exception goes through a transaction
    public User thisIsNoAddress() throws InvalidEmail {
        return new SignIn(service).signUp("cognito|4", new EmailAddress("cem.school.example"));
    }

    /// They sign in: from here on the database knows them by a number, in a session.
    public List<SignedIn> theySignIn() {
        SignIn signIn = new SignIn(service);
        adaCaller = signIn.signIn("cognito|1").orElseThrow();
        benCaller = signIn.signIn("cognito|2").orElseThrow();
        evaCaller = signIn.signIn("cognito|3").orElseThrow();
        ada = database.as(adaCaller.session());
        ben = database.as(benCaller.session());
        eva = database.as(evaCaller.session());
        return List.of(adaCaller, benCaller, evaCaller);
    }

    /// Signing up opens nothing: no role of Ada's may use the tool.
    ///
    /// @throws dev.squall.error.PermissionDenied because the policy asks for the tool
    public List<Student> adaMayNothingYet() {
        return new StudentQueries(ada)
                .addAll(List.of(new Enrolment("S001", "Alice", "Smith", GradeLevel.FIFTH)));
    }

    /// The service makes Eva an administrator; she makes Ada and Ben staff.
    public List<UserRole> evaGivesRoles() {
        PermissionQueries first = new PermissionQueries(service);
        first.give(evaCaller.userId(), first.role(Role.ADMINISTRATOR).orElseThrow().id());
        PermissionQueries hers = new PermissionQueries(eva);
        int staff = hers.role(FirstRows.STAFF).orElseThrow().id();
        return List.of(hers.give(adaCaller.userId(), staff), hers.give(benCaller.userId(), staff));
    }

    /// Ada gives herself no more than she has.
    ///
    /// @throws dev.squall.error.PermissionDenied because roles are given by administrators
    public UserRole adaPromotesHerself() {
        PermissionQueries hers = new PermissionQueries(ada);
        int administrator = hers.role(Role.ADMINISTRATOR).orElseThrow().id();
        return hers.give(adaCaller.userId(), administrator);
    }

    /// Her roles, by two left joins. What a join can leave without a row says so in its Java type.
    public List<UserQueries.NameAndRole> herRoles() {
        new UserQueries(ada).rename(adaCaller.userId(), "Ada");
        return new UserQueries(ada).rolesOf(adaCaller.cognitoSub());
    }

    /// She enrols three students: one statement, the rows in the order of the list.
    public List<Student> adaEnrolsStudents() {
        List<Student> enrolled =
                new StudentQueries(ada)
                        .addAll(
                                List.of(
                                        new Enrolment("S001", "Alice", "Smith", GradeLevel.FIFTH),
                                        new Enrolment("S002", "Bob", "Jones", GradeLevel.SIXTH),
                                        new Enrolment("S003", "Cleo", "Smith", GradeLevel.FIFTH)));
        alice = enrolled.getFirst();
        return enrolled;
    }

    /// An intervention, its first session and the student's status, all or nothing. Who began it
    /// comes from the session: nobody can be named.
    public Intervention adaStartsAnIntervention() {
        Started started =
                new StartIntervention(ada)
                        .start(
                                alice.id(),
                                "Reading support",
                                InterventionType.ACADEMIC,
                                MONDAY,
                                45,
                                "Reads 60 words a minute");
        reading = started.intervention();
        return reading;
    }

    /// A session of no minutes is refused, and the intervention before it is not there either.
    ///
    /// @throws dev.squall.error.CheckViolation with the place where the check is declared
    public Started aSessionOfNoMinutes() {
        return new StartIntervention(ada)
                .start(alice.id(), "Sports", InterventionType.HEALTH, MONDAY, 0, "");
    }

    /// A savepoint: the plan ends before it begins and is refused, the student stays.
    public Student theStudentStays() {
        Plan wrong =
                new Plan(InterventionType.ATTENDANCE, "Morning calls", MONDAY, MONDAY.minusDays(1));
        return new EnrolStudent(ada)
                .enrol(new Enrolment("S004", "Dan", "Brown", GradeLevel.KINDERGARTEN), wrong)
                .student();
    }

    /// Ben records a session of Ada's intervention, and puts it under way.
    public Optional<Intervention> benTakesPart() {
        new SessionQueries(ben)
                .record(
                        NewInterventionSession.interventionId(reading.id())
                                .sessionDate(MONDAY.plusWeeks(1))
                                .progressNotes("Reads 75 words a minute"));
        return new InterventionQueries(ben)
                .update(reading.id(), InterventionPatch.status(InterventionStatus.IN_PROGRESS));
    }

    /// All about Alice: the school, what is done for her, who began it, and the sessions, the
    /// newest first. The record is the query, and it takes one round trip.
    public Optional<StudentFile> allAboutAlice() {
        return new StudentQueries(ben).file(alice.id());
    }

    /// How much there was of it: `sum`, `avg`, `min`, `max`, null where there is nothing.
    public Dosage howMuchThereWas() {
        return new SessionQueries(ben).dosage(reading.id());
    }

    /// In PostgreSQL a grade is `5`; no constant of Java can be called so.
    public List<Row2<String, String>> whatPostgresqlCallsAGrade() {
        return ben.select(students.firstName, students.gradeLevel.cast(TEXT))
                .from(students)
                .orderBy(students.gradeLevel, students.id)
                .list();
    }

    /// Grades in numbers: a student counts once, however many interventions there are.
    public List<StudentQueries.GradeStats> gradesInNumbers() {
        return new StudentQueries(ben).stats();
    }

    /// The second page, and how many there are in all, in one round trip.
    public List<Student> theSecondPage() {
        return new StudentQueries(ben).numbered(2, 2).rows();
    }

    /// Ben may not delete what Ada began. The program asks first, so that he is told why.
    ///
    /// @throws dev.squall.examples.interventions.actions.Refused as somebody else began it
    public Intervention benDeletesIt() {
        return new DeleteIntervention(caller -> database.as(caller.session()))
                .delete(benCaller, reading.id());
    }

    /// Code that forgets to ask deletes nothing: the policy says the same as the program.
    public Optional<Intervention> benForgetsToAsk() {
        return new InterventionQueries(ben).delete(reading.id());
    }

    /// Not by a text, either: what a visitor writes is a value.
    public List<User> benTriesAText() {
        return new UserQueries(ben).withEmail(new EmailAddress("' or true; delete from users --"));
    }

    /// Eva switches the tool off: the very next statement of everybody sees nothing.
    public List<Student> evaSwitchesTheToolOff() {
        new PermissionQueries(eva).switchTool(Tool.INTERVENTIONS, false);
        return ada.from(students).list();
    }

    /// And on again. She may delete the intervention, too, with its sessions.
    public Intervention evaDeletesIt() {
        new PermissionQueries(eva).switchTool(Tool.INTERVENTIONS, true);
        return new DeleteIntervention(caller -> database.as(caller.session()))
                .delete(evaCaller, reading.id());
    }

    /// What a line of a log has of her address. A whole row prints likewise: with its id, and
    /// without names.
    public String aLineOfTheLog() {
        return "signed in: " + new UserQueries(ada).me().orElseThrow().email();
    }

    /// Code that forgets who asks.
    ///
    /// @throws dev.squall.error.SessionRequired before anything is sent to PostgreSQL
    public List<Intervention> codeThatForgetsTheSession() {
        return database.withoutSession().from(interventions).list();
    }
}
