package dev.squall.examples.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.plans.queries.PlanQueries;
import dev.squall.examples.plans.queries.UserQueries;
import dev.squall.examples.plans.schema.GenerationStatus;
import dev.squall.examples.plans.schema.LearningPlan;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row2;
import dev.squall.test.SquallTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Queries that no handler needs yet.
@SquallTest(PlansTemplate.class)
class QueriesTest {

    private final Plans plans;

    QueriesTest(TestDatabase database) {
        plans = Plans.on(database);
    }

    @AfterEach
    void close() {
        plans.close();
    }

    @Test
    void aWorkerFindsPeopleByTheirNameAtClerkAndCountsPlansByStatus() {
        UUID ada = plans.signUp("ada");
        LearningPlan first = plans.plan(ada, "SQL");
        plans.plan(ada, "Java");
        PlanQueries queries = new PlanQueries(plans.worker());
        queries.mark(first.id(), GenerationStatus.READY);
        assertThat(new UserQueries(plans.worker()).byClerkUserId("clerk_ada"))
                .hasValueSatisfying(user -> assertThat(user.id()).isEqualTo(ada));
        assertThat(new UserQueries(plans.worker()).byClerkUserId("nobody")).isEmpty();
        assertThat(queries.countByStatus())
                .containsExactly(
                        new Row2<>(GenerationStatus.GENERATING, 1L),
                        new Row2<>(GenerationStatus.READY, 1L));
    }
}
