package dev.squall.examples.interventions;

import static dev.squall.examples.interventions.schema.Tables.interventionSessions;
import static dev.squall.examples.interventions.schema.Tables.interventions;
import static dev.squall.examples.interventions.schema.Tables.students;
import static dev.squall.examples.interventions.schema.Tables.userRoles;
import static dev.squall.examples.interventions.schema.Tables.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.ForeignKeyViolation;
import dev.squall.error.PermissionDenied;
import dev.squall.error.SessionRequired;
import dev.squall.examples.interventions.access.SignedIn;
import dev.squall.examples.interventions.actions.Refused;
import dev.squall.examples.interventions.actions.Refused.Reason;
import dev.squall.examples.interventions.queries.InterventionQueries;
import dev.squall.examples.interventions.queries.PermissionQueries;
import dev.squall.examples.interventions.queries.SessionQueries;
import dev.squall.examples.interventions.queries.StudentQueries;
import dev.squall.examples.interventions.queries.UserQueries;
import dev.squall.examples.interventions.schema.EmailAddress;
import dev.squall.examples.interventions.schema.GradeLevel;
import dev.squall.examples.interventions.schema.Intervention;
import dev.squall.examples.interventions.schema.InterventionPatch;
import dev.squall.examples.interventions.schema.InterventionStatus;
import dev.squall.examples.interventions.schema.InterventionType;
import dev.squall.examples.interventions.schema.NewIntervention;
import dev.squall.examples.interventions.schema.NewInterventionSession;
import dev.squall.examples.interventions.schema.NewUser;
import dev.squall.examples.interventions.schema.Role;
import dev.squall.examples.interventions.schema.Student;
import dev.squall.examples.interventions.schema.Tool;
import dev.squall.examples.interventions.schema.User;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Who may do what: the document's checks, and the policies that hold when a check is forgotten.
@SquallTest(InterventionsTemplate.class)
class PermissionsTest {

    private final TestDatabase test;
    private final Tracker tracker;
    private final SignedIn ada;
    private final SignedIn ben;
    private final SignedIn eva;
    private final SignedIn visitor;
    private final Student alice;
    private final Intervention adas;

    PermissionsTest(TestDatabase database) {
        test = database;
        tracker = Tracker.on(database);
        ada = tracker.staff("ada");
        ben = tracker.staff("ben");
        eva = tracker.administrator("eva");
        visitor = tracker.visitor("visitor");
        alice = tracker.student(ada, "Alice", GradeLevel.FIFTH);
        adas = tracker.intervention(ada, alice, InterventionType.ACADEMIC);
    }

    @AfterEach
    void close() {
        assertThat(new UserQueries(tracker.as(ada)).me()).as("and all is well").isPresent();
        tracker.close();
    }

    private void assertRefused(@Nullable SignedIn caller, int id, Reason reason) {
        assertThatThrownBy(() -> tracker.deleteIntervention().delete(caller, id))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(new InterventionQueries(tracker.as(ada)).byId(adas.id())).isPresent();
    }

    /// The document's `deleteIntervention`, check by check.
    @Nested
    class DeletingAnIntervention {

        @Test
        void needsASession() {
            assertRefused(null, adas.id(), Reason.NO_SESSION);
        }

        @Test
        void needsARoleThatMayUseTheTool() {
            assertRefused(visitor, adas.id(), Reason.INSUFFICIENT_PERMISSIONS);
        }

        @Test
        void needsAnIntervention() {
            assertRefused(ada, -1, Reason.NOT_FOUND);
        }

        @Test
        void isForWhoeverBeganIt() {
            assertRefused(ben, adas.id(), Reason.NOT_THE_OWNER);

            assertThat(tracker.deleteIntervention().delete(ada, adas.id()).id())
                    .isEqualTo(adas.id());
            assertThat(new InterventionQueries(tracker.as(ada)).byId(adas.id())).isEmpty();
        }

        @Test
        void isForAdministratorsToo() {
            assertThat(tracker.deleteIntervention().delete(eva, adas.id()).createdBy())
                    .isEqualTo(ada.userId());
        }

        @Test
        void takesItsSessionsAlong() {
            new SessionQueries(tracker.as(ben))
                    .record(
                            NewInterventionSession.interventionId(adas.id())
                                    .sessionDate(Tracker.MONDAY));

            tracker.deleteIntervention().delete(ada, adas.id());

            assertThat(
                            test.rows(
                                    "select 1 from intervention_sessions where intervention_id = "
                                            + adas.id()))
                    .isEmpty();
        }

        @Test
        void isNoLongerForWhoIsNoLongerAdministrator() {
            PermissionQueries permissions = new PermissionQueries(tracker.signIn());
            int staff = permissions.role(FirstRows.STAFF).orElseThrow().id();
            permissions.give(eva.userId(), staff);
            permissions.take(eva.userId(), permissions.role(Role.ADMINISTRATOR).orElseThrow().id());

            assertRefused(eva, adas.id(), Reason.NOT_THE_OWNER);
        }
    }

    @Nested
    class ForgettingToAsk {

        private void assertDenied(ThrowingCallable statement) {
            assertThatThrownBy(statement).isInstanceOf(PermissionDenied.class);
        }

        @Test
        void deletesNothingOfAnothers() {
            assertThat(new InterventionQueries(tracker.as(ben)).delete(adas.id())).isEmpty();
            assertThat(new InterventionQueries(tracker.as(visitor)).delete(adas.id())).isEmpty();
            assertThat(tracker.as(ben).delete(interventions).allRows().execute()).isZero();
            assertThat(new InterventionQueries(tracker.as(ada)).byId(adas.id())).isPresent();
            assertThat(new InterventionQueries(tracker.as(eva)).delete(adas.id())).isPresent();
        }

        @Test
        void showsNothingToWhoMayNotUseTheTool() {
            Db db = tracker.as(visitor);

            assertThat(db.from(students).list()).isEmpty();
            assertThat(db.from(interventions).list()).isEmpty();
            assertThat(db.from(interventionSessions).list()).isEmpty();
            assertThat(new UserQueries(db).all())
                    .extracting(User::id)
                    .containsExactly(visitor.userId());
            assertThat(db.from(userRoles).list())
                    .allMatch(role -> role.userId() == visitor.userId());
        }

        @Test
        void addsNothingForWhoMayNotUseTheTool() {
            assertDenied(() -> tracker.student(visitor, "Mallory", GradeLevel.FIRST));
            assertDenied(() -> tracker.intervention(visitor, alice, InterventionType.OTHER));
            assertThat(new StudentQueries(tracker.as(visitor)).activate(alice.id())).isFalse();
        }

        @Test
        void beginsNothingInAnothersName() {
            assertDenied(
                    () ->
                            new InterventionQueries(tracker.as(ben))
                                    .add(
                                            NewIntervention.studentId(alice.id())
                                                    .title("Hers")
                                                    .type(InterventionType.OTHER)
                                                    .startDate(Tracker.MONDAY)
                                                    .createdBy(ada.userId())));
            assertDenied(
                    () ->
                            new InterventionQueries(tracker.as(ben))
                                    .update(adas.id(), InterventionPatch.createdBy(ben.userId())));
        }

        @Test
        void recordsNothingInAnothersName() {
            assertDenied(
                    () ->
                            new SessionQueries(tracker.as(ben))
                                    .record(
                                            NewInterventionSession.interventionId(adas.id())
                                                    .sessionDate(Tracker.MONDAY)
                                                    .recordedBy(ada.userId())));
        }

        @Test
        void keepsSessionsOfAnothersIntervention() {
            Db bens = tracker.as(ben);
            new SessionQueries(bens)
                    .record(
                            NewInterventionSession.interventionId(adas.id())
                                    .sessionDate(Tracker.MONDAY.minusYears(9)));

            assertThat(new SessionQueries(bens).forgetOld(adas.id())).isZero();
            assertThat(new SessionQueries(tracker.as(ada)).forgetOld(adas.id())).isEqualTo(1);
        }

        @Test
        void givesNobodyARole() {
            PermissionQueries bens = new PermissionQueries(tracker.as(ben));
            int administrator = bens.role(Role.ADMINISTRATOR).orElseThrow().id();

            assertDenied(() -> bens.give(ben.userId(), administrator));
            assertThat(bens.take(eva.userId(), administrator)).isFalse();
            assertThat(bens.isAdministrator()).isFalse();
            assertThat(new PermissionQueries(tracker.as(eva)).isAdministrator()).isTrue();
        }

        @Test
        void changesNobodyElse() {
            assertThat(new UserQueries(tracker.as(ben)).rename(ada.userId(), "Mallory")).isEmpty();
            assertDenied(
                    () ->
                            tracker.as(ben)
                                    .update(users)
                                    .set(users.cognitoSub, eva.cognitoSub())
                                    .where(users.id.eq(ben.userId()))
                                    .execute());
            assertDenied(
                    () ->
                            new UserQueries(tracker.as(ben))
                                    .add(
                                            NewUser.cognitoSub("mallory")
                                                    .email(new EmailAddress("m@x"))));
        }

        @Test
        void isRefusedWithoutASession() {
            assertThatThrownBy(
                            () ->
                                    new InterventionQueries(tracker.database().withoutSession())
                                            .delete(adas.id()))
                    .isInstanceOf(SessionRequired.class);
            assertDenied(
                    () ->
                            tracker.database()
                                    .withoutSession()
                                    .sql("select 1 from interventions")
                                    .execute());
        }
    }

    @Nested
    class WorkingTogether {

        @Test
        void staffChangesWhatAnotherBegan() {
            assertThat(
                            new InterventionQueries(tracker.as(ben))
                                    .update(
                                            adas.id(),
                                            InterventionPatch.status(
                                                    InterventionStatus.IN_PROGRESS)))
                    .isPresent();
            assertThat(new InterventionQueries(tracker.as(ben)).underWay())
                    .anySatisfy(
                            line -> {
                                assertThat(line.id()).isEqualTo(adas.id());
                                assertThat(line.student()).isEqualTo("Alice");
                            });
        }

        @Test
        void accessIsARoleOfATool() {
            assertThat(hasAccess(ada)).isTrue();
            assertThat(hasAccess(visitor)).isFalse();
            assertThat(
                            new PermissionQueries(tracker.as(ada))
                                    .hasToolAccess(ada.cognitoSub(), "payroll"))
                    .isFalse();
        }

        private boolean hasAccess(SignedIn person) {
            return new PermissionQueries(tracker.as(person))
                    .hasToolAccess(person.cognitoSub(), Tool.INTERVENTIONS);
        }

        @Test
        void aToolThatIsSwitchedOffIsForNobody() {
            PermissionQueries evas = new PermissionQueries(tracker.as(eva));
            assertThat(new PermissionQueries(tracker.as(ada)).switchTool(Tool.INTERVENTIONS, false))
                    .isFalse();

            assertThat(evas.switchTool(Tool.INTERVENTIONS, false)).isTrue();
            try {
                assertThat(hasAccess(ada)).isFalse();
                assertThat(new StudentQueries(tracker.as(ada)).byId(alice.id())).isEmpty();
            } finally {
                evas.switchTool(Tool.INTERVENTIONS, true);
            }
            assertThat(new StudentQueries(tracker.as(ada)).byId(alice.id())).isPresent();
        }

        @Test
        void administratorsAddRolesAndDeleteThoseThatTheTrackerDoesNotNeed() {
            PermissionQueries evas = new PermissionQueries(tracker.as(eva));
            String name = "counselor-" + UUID.randomUUID();
            Role counselor = evas.addRole(name, "Listens");
            evas.give(visitor.userId(), counselor.id());

            assertThat(counselor.isSystem()).isFalse();
            assertThat(hasAccess(visitor)).isTrue();
            assertThatThrownBy(() -> evas.deleteRole(counselor.id()))
                    .isInstanceOf(ForeignKeyViolation.class);
            assertThat(evas.take(visitor.userId(), counselor.id())).isTrue();
            assertThat(evas.deleteRole(counselor.id())).isTrue();
            assertThat(evas.deleteRole(evas.role(Role.ADMINISTRATOR).orElseThrow().id())).isFalse();
            assertThat(evas.roles()).extracting(Role::name).doesNotContain(name);
        }

        @Test
        void administratorsAddSchools() {
            String name = "School " + UUID.randomUUID();

            assertThat(new StudentQueries(tracker.as(eva)).addSchool(name).name()).isEqualTo(name);
            assertThatThrownBy(() -> new StudentQueries(tracker.as(ada)).addSchool(name + " II"))
                    .isInstanceOf(PermissionDenied.class);
        }

        @Test
        void theFirstRowsAreAddedOnce() {
            FirstRows.add(tracker.signIn());

            assertThat(test.rows("select identifier from tools")).containsExactly("interventions");
            assertThat(test.rows("select 1 from roles where is_system")).hasSize(3);
        }
    }
}
