package dev.squall.guide;

import static dev.squall.guide.schema.SkillLevel.BEGINNER;
import static dev.squall.guide.schema.Tables.learningPlans;
import static dev.squall.guide.schema.Tables.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.error.SquallException;
import dev.squall.guide.schema.LearningPlan;
import dev.squall.guide.schema.PlanContext;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(GuideTemplate.class)
class SessionsTest {

    private final Database database;
    private UUID ann = new UUID(0, 0);
    private UUID bob = new UUID(0, 0);

    SessionsTest(TestDatabase test) {
        this.database = Database.connect(test.url());
    }

    @BeforeEach
    void twoPeople() {
        Db db = database.withoutSession();
        ann = db.insert(users, u -> u.cognitoSub("ann").email("ann@x")).returning(users.id).one();
        bob = db.insert(users, u -> u.cognitoSub("bob").email("bob@x")).returning(users.id).one();
    }

    @AfterEach
    void everythingIsReturned() {
        database.withoutSession().delete(users).allRows().execute();
        database.close();
    }

    @Test
    void aSessionSeesItsOwnRows() {
        UUID userId = ann;
        // region as
        Db db = database.as(Session.user(userId)); // cheap: no connection is held
        LearningPlan plan =
                db.insert(
                                learningPlans,
                                p ->
                                        p.topic("SQL")
                                                .skillLevel(BEGINNER)
                                                .weeklyHours(4)
                                                .context(new PlanContext(List.of("joins"), null)))
                        .returning()
                        .one(); // its owner is the session's user, by default
        List<LearningPlan> mine = db.from(learningPlans).list(); // one network round trip
        // endregion
        assertThat(plan.userId()).isEqualTo(ann);
        assertThat(mine).containsExactly(plan);
        assertThat(database.as(Session.user(bob)).from(learningPlans).list()).isEmpty();
    }

    @Test
    void theCurrentSessionIsBoundByRun() {
        // region run
        database.run(
                Session.user(ann),
                () -> {
                    Db db = database.current(); // anywhere below, on this thread
                    assertThat(db.from(learningPlans).list()).isEmpty();
                });
        // endregion
        assertThatThrownBy(database::current).isInstanceOf(SquallException.class);
    }

    @Test
    void aGuardedTableIsNotReadWithoutASession() {
        assertThatThrownBy(() -> database.withoutSession().from(learningPlans).list())
                .isInstanceOf(SquallException.class)
                .hasMessageContaining("learning_plans");
    }
}
