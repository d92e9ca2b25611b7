package dev.squall.examples.interventions;

import static dev.squall.Sql.condition;
import static dev.squall.examples.interventions.schema.Tables.interventionSessions;
import static dev.squall.examples.interventions.schema.Tables.roles;
import static dev.squall.examples.interventions.schema.Tables.userRoles;
import static dev.squall.examples.interventions.schema.Tables.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.error.InvalidSorting;
import dev.squall.error.UniqueViolation;
import dev.squall.examples.interventions.access.SignIn;
import dev.squall.examples.interventions.access.SignedIn;
import dev.squall.examples.interventions.queries.InterventionQueries;
import dev.squall.examples.interventions.queries.InterventionQueries.TypeCount;
import dev.squall.examples.interventions.queries.SessionQueries;
import dev.squall.examples.interventions.queries.SessionQueries.Dosage;
import dev.squall.examples.interventions.queries.StudentFile;
import dev.squall.examples.interventions.queries.StudentQueries;
import dev.squall.examples.interventions.queries.StudentQueries.Enrolment;
import dev.squall.examples.interventions.queries.StudentQueries.GradeStats;
import dev.squall.examples.interventions.queries.StudentQueries.JoinedStats;
import dev.squall.examples.interventions.queries.UserQueries;
import dev.squall.examples.interventions.queries.UserQueries.NameAndRole;
import dev.squall.examples.interventions.queries.UserQueries.UserName;
import dev.squall.examples.interventions.schema.EmailAddress;
import dev.squall.examples.interventions.schema.GradeLevel;
import dev.squall.examples.interventions.schema.Intervention;
import dev.squall.examples.interventions.schema.InterventionPatch;
import dev.squall.examples.interventions.schema.InterventionSession;
import dev.squall.examples.interventions.schema.InterventionStatus;
import dev.squall.examples.interventions.schema.InterventionType;
import dev.squall.examples.interventions.schema.NewInterventionSession;
import dev.squall.examples.interventions.schema.NewUser;
import dev.squall.examples.interventions.schema.Student;
import dev.squall.examples.interventions.schema.StudentStatus;
import dev.squall.examples.interventions.schema.User;
import dev.squall.harness.TestDatabase;
import dev.squall.shape.With;
import dev.squall.test.SquallTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The query patterns of the document, each with the SQL that it becomes. They run as Ada, who
/// works with students.
@SquallTest(InterventionsTemplate.class)
class QueryPatternsTest {

    private static final String SESSION =
            "select set_config('role', ?, true), set_config('app.user_id', ?, true); ";
    private static final String USERS =
            "id, cognito_sub, email, first_name, last_name, created_at, updated_at,"
                    + " last_sign_in_at";

    private final List<String> sent = new ArrayList<>();
    private final TestDatabase test;
    private final Tracker tracker;
    private final Database listened;
    private final SignedIn ada;
    private final Db db;

    QueryPatternsTest(TestDatabase database) {
        test = database;
        tracker = Tracker.on(database);
        ada = tracker.staff("ada");
        var environment = Tracker.environment(database);
        listened =
                Database.connect(
                        environment.databaseUrl(),
                        environment.settings().listener((sql, values) -> sent.add(sql)));
        db = listened.as(ada.session());
    }

    @AfterEach
    void close() {
        listened.close();
        tracker.close();
    }

    private void assertSent(String sql) {
        assertThat(sent).containsExactly(SESSION + sql);
        sent.clear();
    }

    private static String of(String table, String columns) {
        return table + "." + columns.replace(", ", ", " + table + ".");
    }

    private Student student(GradeLevel grade) {
        return tracker.student(ada, "Alice", grade);
    }

    private Intervention intervention(InterventionType type, InterventionStatus status) {
        var added = tracker.intervention(ada, student(GradeLevel.FIFTH), type);
        return new InterventionQueries(tracker.as(ada))
                .update(added.id(), InterventionPatch.status(status))
                .orElseThrow();
    }

    @Test
    void selectAll() {
        List<User> everybody = new UserQueries(db).all();

        assertSent("select " + of("users", USERS) + " from users");
        assertThat(everybody).extracting(User::cognitoSub).contains(ada.cognitoSub());
    }

    @Test
    void selectSpecificColumns() {
        tracker.as(ada)
                .update(users)
                .set(users.firstName, "Ada")
                .set(users.lastName, "Lovelace")
                .where(users.id.eq(ada.userId()))
                .execute();
        SignedIn nameless = tracker.staff("nameless");

        List<UserName> names = new UserQueries(db).names();

        assertSent(
                "select users.id, users.first_name || ? || users.last_name, users.email from users"
                        + " order by users.id");
        assertThat(names)
                .filteredOn(name -> name.id() == ada.userId())
                .extracting(UserName::fullName)
                .containsExactly("Ada Lovelace");
        assertThat(names)
                .as("a name of which a part is missing")
                .filteredOn(name -> name.id() == nameless.userId())
                .extracting(UserName::fullName)
                .containsExactly((String) null);
    }

    @Test
    void noMoreColumnsThanAreNeeded() {
        assertThat(new UserQueries(db).firstNames()).isNotEmpty();
        assertSent("select users.id, users.first_name from users order by users.id");
    }

    @Test
    void whereASingleConditionHolds() {
        assertThat(new UserQueries(db).bySub(ada.cognitoSub()).orElseThrow().id())
                .isEqualTo(ada.userId());
        assertSent(
                "select " + of("users", USERS) + " from users where users.cognito_sub = ? limit 1");
    }

    @Test
    void findFirstStopsAfterTheFirstMatch() {
        assertThat(new UserQueries(db).byId(ada.userId())).isPresent();
        assertSent("select " + of("users", USERS) + " from users where users.id = ? limit 1");
        assertThat(new UserQueries(db).byId(-1)).isEmpty();
    }

    @Test
    void findFirstOfOneColumn() {
        assertThat(new UserQueries(db).idOf(ada.cognitoSub())).contains(ada.userId());
        assertSent("select users.id from users where users.cognito_sub = ? limit 1");
    }

    @Test
    void whereTwoConditionsHold() {
        Student alice = student(GradeLevel.FIFTH);
        Student bob = student(GradeLevel.SIXTH);

        List<Student> active = new StudentQueries(db).activeIn(GradeLevel.FIFTH);

        assertThat(active).extracting(Student::id).contains(alice.id()).doesNotContain(bob.id());
        assertThat(sent.getFirst())
                .contains("where students.status = ")
                .contains(" and students.grade_level = ");
    }

    @Test
    void whereOneConditionOrTheOtherHolds() {
        Intervention old = intervention(InterventionType.HEALTH, InterventionStatus.PLANNED);
        Intervention active = intervention(InterventionType.HEALTH, InterventionStatus.IN_PROGRESS);
        InterventionQueries queries = new InterventionQueries(db);

        assertThat(queries.inProgressOrSince(Instant.now().plusSeconds(60)))
                .extracting(Intervention::id)
                .contains(active.id())
                .doesNotContain(old.id());
        assertThat(sent.getFirst())
                .contains("interventions.status = ")
                .contains(" or interventions.created_at >= ?");
        assertThat(queries.inProgressOrSince(Instant.EPOCH))
                .extracting(Intervention::id)
                .contains(old.id(), active.id());
    }

    @Test
    void whereATextIsLikeAPattern() {
        assertThat(new UserQueries(db).withEmailLike("%@example.com"))
                .extracting(User::id)
                .contains(ada.userId());
        assertSent(
                "select "
                        + of("users", USERS)
                        + " from users where users.email like ? order by users.id");
        assertThat(new UserQueries(db).withEmailLike("%@example.org")).isEmpty();
    }

    @Test
    void orderedAsAVisitorWishes() {
        assertThat(new UserQueries(db).sorted("-joined,name")).isNotEmpty();
        assertThat(sent.getFirst())
                .endsWith("order by users.created_at desc, users.last_name, users.id");
        assertThatThrownBy(() -> new UserQueries(db).sorted("email"))
                .isInstanceOf(InvalidSorting.class);
    }

    @Test
    void leftJoins() {
        SignedIn nobody = tracker.visitor("nobody");
        tracker.signIn().delete(userRoles).where(userRoles.userId.eq(nobody.userId())).execute();

        assertThat(new UserQueries(db).rolesOf(ada.cognitoSub()))
                .extracting(NameAndRole::roleName)
                .containsExactly(FirstRows.STAFF, SignIn.DEFAULT_ROLE);
        assertSent(
                "select users.first_name, roles.name from users left join user_roles on users.id ="
                        + " user_roles.user_id left join roles on user_roles.role_id = roles.id"
                        + " where users.cognito_sub = ? order by roles.name");
        assertThat(new UserQueries(tracker.signIn()).rolesOf(nobody.cognitoSub()))
                .containsExactly(new NameAndRole(null, null));
    }

    @Test
    void theFarSideOfALeftJoinSaysThatItCanBeNull() {
        var forgotten =
                db.select(users.firstName, roles.name)
                        .from(users)
                        .leftJoin(userRoles)
                        .on(users.id.eq(userRoles.userId))
                        .leftJoin(roles)
                        .on(userRoles.roleId.eq(roles.id));

        assertThatThrownBy(forgotten::list)
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("orNull()");
        assertThat(sent).isEmpty();
        assertThat(new UserQueries(db).byId(ada.userId())).isPresent();
    }

    @Test
    void countRows() {
        assertThat(new UserQueries(db).count()).isPositive();
        assertSent("select count(*) from users");
    }

    @Test
    void groupBy() {
        InterventionQueries queries = new InterventionQueries(db);
        long before = attendance(queries);
        sent.clear();
        intervention(InterventionType.ATTENDANCE, InterventionStatus.PLANNED);
        intervention(InterventionType.ATTENDANCE, InterventionStatus.PLANNED);

        assertThat(attendance(queries)).isEqualTo(before + 2);
        assertSent(
                "select interventions.type, count(*) from interventions group by interventions.type"
                        + " order by interventions.type");
    }

    private static long attendance(InterventionQueries queries) {
        return queries.countByType().stream()
                .filter(line -> line.type() == InterventionType.ATTENDANCE)
                .mapToLong(TypeCount::count)
                .sum();
    }

    /// The document counts rows of a join: a student with two interventions is two students there.
    @Test
    void studentsAreCountedOnceHoweverManyInterventionsTheyHave() {
        Student alice = student(GradeLevel.TWELFTH);
        student(GradeLevel.TWELFTH);
        for (int i = 0; i < 2; i++) {
            Intervention added = tracker.intervention(ada, alice, InterventionType.ACADEMIC);
            new InterventionQueries(tracker.as(ada))
                    .update(added.id(), InterventionPatch.status(InterventionStatus.IN_PROGRESS));
        }

        assertThat(new StudentQueries(db).stats())
                .contains(new GradeStats(GradeLevel.TWELFTH, 2, 2));
        assertThat(new StudentQueries(db).joinedStats())
                .contains(new JoinedStats(GradeLevel.TWELFTH, 3, 2L));
        assertThat(sent.getLast())
                .contains("sum(case when interventions.status = ")
                .contains(" then ? else ? end)")
                .contains("left join interventions on students.id = interventions.student_id");
    }

    /// What the document imports and has no column for.
    @Test
    void sumAvgMinMax() {
        int id = intervention(InterventionType.ACADEMIC, InterventionStatus.PLANNED).id();
        SessionQueries queries = new SessionQueries(db);
        assertThat(queries.dosage(id)).isEqualTo(new Dosage(0, null, null, null, null));
        session(id, Tracker.MONDAY, 30);
        session(id, Tracker.MONDAY.plusWeeks(1), 45);

        assertThat(queries.dosage(id))
                .isEqualTo(
                        new Dosage(
                                2,
                                75L,
                                new BigDecimal("37.5"),
                                Tracker.MONDAY,
                                Tracker.MONDAY.plusWeeks(1)));
    }

    private void session(int interventionId, LocalDate day, int minutes) {
        new SessionQueries(tracker.as(ada))
                .record(
                        NewInterventionSession.interventionId(interventionId)
                                .sessionDate(day)
                                .durationMinutes(minutes));
    }

    @Test
    void insertOne() {
        String sub = "john-" + UUID.randomUUID();

        User john =
                new UserQueries(tracker.signIn())
                        .add(
                                NewUser.cognitoSub(sub)
                                        .email(new EmailAddress(sub + "@example.com"))
                                        .firstName("John")
                                        .lastName("Doe"));

        assertThat(john.id()).isPositive();
        assertThat(john.firstName()).isEqualTo("John");
        assertThat(john.timestamps().createdAt()).isEqualTo(john.timestamps().updatedAt());
        assertThat(john.lastSignInAt()).isNull();
        assertThatThrownBy(
                        () ->
                                new UserQueries(tracker.signIn())
                                        .add(
                                                NewUser.cognitoSub(sub)
                                                        .email(new EmailAddress("x@example.com"))))
                .isInstanceOf(UniqueViolation.class)
                .hasMessageContaining("users_cognito_sub_idx")
                .hasMessageNotContaining(sub);
        assertThat(new UserQueries(db).bySub(sub)).isPresent();
    }

    @Test
    void insertMany() {
        String one = "S-" + UUID.randomUUID();
        String two = "S-" + UUID.randomUUID();

        List<Student> added =
                new StudentQueries(db)
                        .addAll(
                                List.of(
                                        new Enrolment(one, "Alice", "Smith", GradeLevel.FIFTH),
                                        new Enrolment(two, "Bob", "Jones", GradeLevel.SIXTH)));

        assertThat(sent).singleElement().asString().contains("insert into students");
        assertThat(added).extracting(Student::sisId).containsExactly(one, two);
        assertThat(added)
                .extracting(Student::gradeLevel)
                .containsExactly(GradeLevel.FIFTH, GradeLevel.SIXTH);
        assertThat(added).extracting(Student::status).containsOnly(StudentStatus.ACTIVE);
    }

    @Test
    void updateReturning() {
        User before = new UserQueries(db).byId(ada.userId()).orElseThrow();
        sent.clear();

        User jane = new UserQueries(db).rename(ada.userId(), "Jane").orElseThrow();

        assertSent("update users set first_name = ? where users.id = ? returning " + USERS);
        assertThat(jane.firstName()).isEqualTo("Jane");
        assertThat(jane.timestamps().createdAt()).isEqualTo(before.timestamps().createdAt());
        assertThat(jane.timestamps().updatedAt()).isAfter(before.timestamps().updatedAt());
        assertThat(new UserQueries(db).rename(-1, "Nobody")).isEmpty();
    }

    @Test
    void updateOfAStatus() {
        Student alice = student(GradeLevel.FIRST);

        assertThat(new StudentQueries(db).activate(alice.id())).isTrue();

        assertThat(sent.getFirst())
                .startsWith(SESSION + "update students set status = ")
                .endsWith(" where students.id = ?");
        assertThat(new StudentQueries(db).activate(-1)).isFalse();
    }

    @Test
    void deleteReturning() {
        Intervention mine = intervention(InterventionType.OTHER, InterventionStatus.ON_HOLD);

        assertThat(new InterventionQueries(db).delete(mine.id())).contains(mine);

        assertThat(sent.getFirst())
                .startsWith(SESSION + "delete from interventions where interventions.id = ?")
                .contains(" returning ");
        assertThat(new InterventionQueries(db).delete(mine.id())).isEmpty();
    }

    @Test
    void deleteWhatIsOlderThanTwoYears() {
        int id = intervention(InterventionType.OTHER, InterventionStatus.COMPLETED).id();
        session(id, LocalDate.now(ZoneOffset.UTC).minusYears(2).minusDays(2), 30);
        session(id, LocalDate.now(ZoneOffset.UTC).minusYears(1), 30);

        assertThat(new SessionQueries(db).forgetOld(id)).isEqualTo(1);

        assertSent(
                "delete from intervention_sessions where intervention_sessions.intervention_id = ?"
                        + " and intervention_sessions.session_date < (current_date - ?)::date");
        assertThat(new SessionQueries(db).of(id)).hasSize(1);
    }

    /// As the document writes it, where SQL by hand is shorter.
    @Test
    void deleteWithAConditionByHand() {
        int id = intervention(InterventionType.OTHER, InterventionStatus.COMPLETED).id();
        session(id, LocalDate.EPOCH, 30);

        long deleted =
                db.delete(interventionSessions)
                        .where(interventionSessions.interventionId.eq(id))
                        .where(
                                condition(
                                        "{} < now() - interval '2 years'",
                                        interventionSessions.sessionDate))
                        .execute();

        assertThat(deleted).isEqualTo(1);
        assertThat(test.rows("select 1 from interventions where id = " + id)).hasSize(1);
    }

    @Test
    void sessionsComeWithTheNewestFirst() {
        int id = intervention(InterventionType.OTHER, InterventionStatus.COMPLETED).id();
        session(id, Tracker.MONDAY, 30);
        session(id, Tracker.MONDAY.plusWeeks(1), 30);

        assertThat(new SessionQueries(db).of(id))
                .extracting(session -> session.sessionDate())
                .containsExactly(Tracker.MONDAY.plusWeeks(1), Tracker.MONDAY);
    }

    @Test
    void findFirstWithTheRoles() {
        With<User> found = new UserQueries(db).withRoles(ada.cognitoSub()).orElseThrow();

        assertThat(sent).hasSize(1);
        assertThat(found.row().cognitoSub()).isEqualTo(ada.cognitoSub());
        assertThat(found.get(users.userRoles))
                .hasSize(2)
                .extracting(line -> line.get(userRoles.role).row().name())
                .contains(FirstRows.STAFF);
    }

    @Test
    void deepNesting() {
        Intervention running = intervention(InterventionType.OTHER, InterventionStatus.IN_PROGRESS);
        session(running.id(), Tracker.MONDAY, 30);
        session(running.id(), Tracker.MONDAY.plusWeeks(1), 45);
        sent.clear();

        StudentFile file = new StudentQueries(db).file(running.studentId()).orElseThrow();

        assertThat(sent).hasSize(1);
        assertThat(file.school()).isNull();
        assertThat(file.interventions())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.status()).isEqualTo(InterventionStatus.IN_PROGRESS);
                            assertThat(one.creator().id()).isEqualTo(ada.userId());
                            assertThat(one.sessions())
                                    .extracting(InterventionSession::durationMinutes)
                                    .containsExactly(45, 30);
                        });
        assertThat(file.toString()).contains("id=" + running.studentId()).doesNotContain("Alice");
        SignedIn visitor = tracker.visitor("eve");
        assertThat(new StudentQueries(tracker.as(visitor)).file(running.studentId())).isEmpty();
    }
}
