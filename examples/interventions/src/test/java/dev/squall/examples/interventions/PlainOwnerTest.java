package dev.squall.examples.interventions;

import static dev.squall.examples.interventions.schema.Tables.students;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.interventions.access.SignedIn;
import dev.squall.examples.interventions.queries.InterventionQueries;
import dev.squall.examples.interventions.queries.PermissionQueries;
import dev.squall.examples.interventions.schema.GradeLevel;
import dev.squall.examples.interventions.schema.Intervention;
import dev.squall.examples.interventions.schema.InterventionType;
import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Where the owner of the tables is no superuser, as on Aurora, row-level security binds the owner
/// too, and with it the functions that policies ask.
@SquallTest(PlainOwnerTest.Owned.class)
class PlainOwnerTest {

    private final Tracker tracker;

    PlainOwnerTest(TestDatabase database) {
        tracker = Tracker.on(database);
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void policiesAndFunctionsWorkAlike() {
        SignedIn ada = tracker.staff("ada");
        SignedIn ben = tracker.staff("ben");
        SignedIn eva = tracker.administrator("eva");
        SignedIn visitor = tracker.visitor("visitor");
        Intervention adas =
                tracker.intervention(
                        ada,
                        tracker.student(ada, "Alice", GradeLevel.FIFTH),
                        InterventionType.ACADEMIC);

        assertThat(tracker.as(visitor).from(students).list()).isEmpty();
        assertThat(new InterventionQueries(tracker.as(ben)).byId(adas.id())).isPresent();
        assertThat(new InterventionQueries(tracker.as(ben)).delete(adas.id())).isEmpty();
        assertThat(new PermissionQueries(tracker.as(eva)).isAdministrator()).isTrue();
        assertThat(new InterventionQueries(tracker.as(eva)).delete(adas.id())).isPresent();
        assertThat(
                        tracker.owner()
                                .rows(
                                        "select relowner::regrole, rolsuper, rolbypassrls from"
                                                + " pg_class join pg_roles r on r.oid = relowner"
                                                + " where relname = 'user_roles'"))
                .containsExactly("interventions_plain_owner|f|f");
    }

    /// The tracker's tables and functions, owned by a role without any attribute.
    public static final class Owned implements DatabaseTemplate {

        @Override
        public void prepare(TestDatabase database) throws SQLException {
            new InterventionsTemplate().prepare(database);
            database.execute(
                    """
                    do $$ begin
                        create role interventions_plain_owner;
                    exception when duplicate_object then null;
                    end $$
                    """,
                    "grant create, usage on schema public to interventions_plain_owner",
                    """
                    do $$ declare name text; begin
                        for name in select oid::regclass::text from pg_class
                                where relnamespace = 'public'::regnamespace and relkind = 'r' loop
                            execute 'alter table ' || name
                                || ' owner to interventions_plain_owner';
                        end loop;
                        for name in select oid::regprocedure::text from pg_proc
                                where pronamespace = 'public'::regnamespace loop
                            execute 'alter function ' || name
                                || ' owner to interventions_plain_owner';
                        end loop;
                    end $$
                    """);
        }
    }
}
