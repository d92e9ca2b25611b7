package dev.squall.examples.plans;

import static dev.squall.examples.plans.schema.Tables.generationAttempts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.PermissionDenied;
import dev.squall.error.RowLimitExceeded;
import dev.squall.examples.plans.queries.AttemptQueries;
import dev.squall.examples.plans.queries.PlanQueries;
import dev.squall.examples.plans.schema.AttemptFailure;
import dev.squall.examples.plans.schema.AttemptStatus;
import dev.squall.examples.plans.schema.GenerationStatus;
import dev.squall.examples.plans.schema.LearningPlan;
import dev.squall.examples.plans.worker.GenerationFailed;
import dev.squall.examples.plans.worker.GenerationWorker;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// At most three attempts for a plan, logged by a worker.
@SquallTest(PlansTemplate.class)
class AttemptLimitTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Plans plans;
    private final AttemptQueries attempts;
    private final UUID ada;
    private final LearningPlan plan;

    AttemptLimitTest(TestDatabase database) {
        plans = Plans.on(database);
        attempts = new AttemptQueries(plans.worker());
        ada = plans.signUp("ada-" + UUID.randomUUID());
        plan = plans.plan(ada, "Concurrency");
    }

    @AfterEach
    void close() {
        plans.close();
    }

    @Test
    void threeOfTwelveConcurrentAttemptsAreLogged() throws Exception {
        int writers = 12;
        CyclicBarrier start = new CyclicBarrier(writers);
        Callable<Boolean> attempt =
                () -> {
                    start.await();
                    try {
                        attempts.failed(plan.id(), LONG, AttemptFailure.TIMEOUT);
                        return true;
                    } catch (RowLimitExceeded e) {
                        return false;
                    }
                };
        int logged = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, writers).mapToObj(_ -> threads.submit(attempt)).toList();
            for (var one : all) {
                logged += one.get() ? 1 : 0;
            }
        }

        assertThat(logged).isEqualTo(3);
        assertThat(attempts.ofPlan(plan.id())).hasSize(3);
        assertThat(attempts.left(plan.id())).isZero();
    }

    @Test
    void theLimitIsOfEachPlan() {
        LearningPlan other = plans.plan(ada, "Another");
        for (int i = 0; i < 3; i++) {
            attempts.succeeded(plan.id(), LONG, 1, 1);
        }

        assertThat(attempts.succeeded(other.id(), LONG, 1, 1).planId()).isEqualTo(other.id());
        assertThatThrownBy(() -> attempts.succeeded(plan.id(), LONG, 1, 1))
                .isInstanceOf(RowLimitExceeded.class)
                .hasMessageContaining("generation_attempts");
    }

    @Test
    void aPlanFailsWithItsThirdAttempt() {
        GenerationWorker worker =
                new GenerationWorker(
                        plans.service(),
                        _ -> {
                            throw new GenerationFailed(AttemptFailure.RATE_LIMIT);
                        });

        worker.attempt(plan);
        worker.attempt(plan);
        assertThat(status()).isEqualTo(GenerationStatus.GENERATING);
        worker.attempt(plan);
        assertThat(status()).isEqualTo(GenerationStatus.FAILED);
        assertThat(attempts.ofPlan(plan.id()))
                .allMatch(a -> a.status() == AttemptStatus.FAILURE)
                .allMatch(a -> a.failure() == AttemptFailure.RATE_LIMIT);
    }

    private GenerationStatus status() {
        return new PlanQueries(plans.worker()).byId(plan.id()).orElseThrow().generationStatus();
    }

    @Test
    void aPlanWhoseAttemptsAreUsedUpIsNotGenerated() {
        for (int i = 0; i < 3; i++) {
            attempts.failed(plan.id(), LONG, AttemptFailure.VALIDATION);
        }
        GenerationWorker worker =
                new GenerationWorker(
                        plans.service(), new dev.squall.examples.plans.worker.WeeklyCurriculum());

        assertThatThrownBy(() -> worker.attempt(plan)).isInstanceOf(RowLimitExceeded.class);
        assertThat(status()).isEqualTo(GenerationStatus.GENERATING);

        LearningPlan other = plans.plan(ada, "Another");
        worker.runOnce();
        assertThat(status()).isEqualTo(GenerationStatus.FAILED);
        assertThat(attempts.ofPlan(other.id())).hasSize(1);
    }

    @Test
    void theLogIsReadByTheOwnerAndWrittenByNobodyElse() {
        attempts.succeeded(plan.id(), LONG, 3, 6);
        UUID ben = plans.signUp("ben-" + UUID.randomUUID());

        assertThat(new AttemptQueries(plans.as(ada)).ofPlan(plan.id())).hasSize(1);
        assertThat(new AttemptQueries(plans.as(ben)).ofPlan(plan.id())).isEmpty();
        assertThatThrownBy(() -> new AttemptQueries(plans.as(ada)).succeeded(plan.id(), LONG, 1, 1))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> plans.worker().delete(generationAttempts).allRows().execute())
                .isInstanceOf(PermissionDenied.class);
    }
}
