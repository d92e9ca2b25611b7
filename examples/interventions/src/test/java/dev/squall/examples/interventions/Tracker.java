package dev.squall.examples.interventions;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.interventions.access.InvalidEmail;
import dev.squall.examples.interventions.access.SignIn;
import dev.squall.examples.interventions.access.SignedIn;
import dev.squall.examples.interventions.actions.DeleteIntervention;
import dev.squall.examples.interventions.queries.InterventionQueries;
import dev.squall.examples.interventions.queries.PermissionQueries;
import dev.squall.examples.interventions.queries.StudentQueries;
import dev.squall.examples.interventions.schema.EmailAddress;
import dev.squall.examples.interventions.schema.GradeLevel;
import dev.squall.examples.interventions.schema.Intervention;
import dev.squall.examples.interventions.schema.InterventionType;
import dev.squall.examples.interventions.schema.InterventionsSchema;
import dev.squall.examples.interventions.schema.NewIntervention;
import dev.squall.examples.interventions.schema.NewStudent;
import dev.squall.examples.interventions.schema.Role;
import dev.squall.examples.interventions.schema.Student;
import dev.squall.harness.TestDatabase;
import dev.squall.run.Environment;
import dev.squall.service.ServiceDb;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// The tracker on the database of a test class, with the two logins that it has in production.
record Tracker(TestDatabase owner, Database database, ServiceDb service) implements AutoCloseable {

    static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    static Tracker on(TestDatabase test) {
        Environment environment = environment(test);
        return new Tracker(
                test,
                InterventionsDatabase.connect(environment),
                InterventionsDatabase.connectService(environment));
    }

    /// The variables of a deployment; no file is read, because there is none in `target`.
    static Environment environment(TestDatabase test) {
        var passwords = InterventionsTemplate.PASSWORDS;
        return Environment.of(
                Path.of("target/no-environment"),
                Map.of(
                        "DATABASE_URL",
                        test.url(InterventionsSchema.REQUEST_LOGIN, passwords.request()),
                        "SERVICE_DATABASE_URL",
                        test.url(InterventionsSchema.SERVICE_LOGIN, passwords.service()),
                        "CURSOR_KEY",
                        "a key of the tests with more than 32 characters"));
    }

    Db signIn() {
        return service.use("a test");
    }

    /// Somebody who has signed up, and has no role but the first.
    SignedIn visitor(String name) {
        String sub = name + "-" + UUID.randomUUID();
        SignIn signIn = new SignIn(signIn());
        try {
            signIn.signUp(sub, new EmailAddress(sub + "@example.com"));
        } catch (InvalidEmail e) {
            throw new AssertionError(e);
        }
        return signIn.signIn(sub).orElseThrow();
    }

    /// Somebody who works with students.
    SignedIn staff(String name) {
        return with(name, FirstRows.STAFF);
    }

    /// Somebody who runs the tracker.
    SignedIn administrator(String name) {
        return with(name, Role.ADMINISTRATOR);
    }

    private SignedIn with(String name, String role) {
        SignedIn person = visitor(name);
        PermissionQueries permissions = new PermissionQueries(signIn());
        permissions.give(person.userId(), permissions.role(role).orElseThrow().id());
        return person;
    }

    Db as(SignedIn person) {
        return database.as(person.session());
    }

    DeleteIntervention deleteIntervention() {
        return new DeleteIntervention(this::as);
    }

    Student student(SignedIn by, String firstName, GradeLevel grade) {
        return new StudentQueries(as(by))
                .add(
                        NewStudent.sisId(UUID.randomUUID().toString())
                                .firstName(firstName)
                                .lastName("Smith")
                                .gradeLevel(grade));
    }

    Intervention intervention(SignedIn by, Student student, InterventionType type) {
        return new InterventionQueries(as(by))
                .add(
                        NewIntervention.studentId(student.id())
                                .title("Support")
                                .type(type)
                                .startDate(MONDAY));
    }

    @Override
    public void close() {
        service.close();
        database.close();
    }
}
