package dev.squall.schema.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.harness.PostgresTest;
import dev.squall.schema.Catalog;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// A large schema with rows in it walks through random changes. Each converges, a second plan is
/// empty, values are kept where they can be, and the way back leads to where it came from.
///
/// `-Dsquall.walk.seeds=20` walks with more seeds, `-Dsquall.walk.seed=7` with one of them first,
/// `-Dsquall.walk.steps=300` further.
@PostgresTest
class WalkTest {

    /// What no snapshot has: they are declared, and become other things.
    private static EmbeddedPostgres live;

    @BeforeAll
    static void start() {
        live = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() {
        live.close();
    }

    @TestFactory
    Stream<DynamicTest> everyChangeConvergesAndLeadsBack(EmbeddedPostgres scratch) {
        long first = Long.getLong("squall.walk.seed", 1);
        return LongStream.range(first, first + Long.getLong("squall.walk.seeds", 1))
                .mapToObj(
                        seed -> DynamicTest.dynamicTest("seed " + seed, () -> walk(scratch, seed)));
    }

    private static void walk(EmbeddedPostgres scratch, long seed) throws Exception {
        int steps = Integer.getInteger("squall.walk.steps", 100);
        int step = 0;
        try (Walk walk = new Walk(live, scratch, seed)) {
            assertEveryKind(walk);
            try {
                while (step < steps) {
                    step += walk.step() ? 1 : 0;
                }
            } catch (Exception | AssertionError e) {
                throw new AssertionError(
                        "seed " + seed + ", step " + (step + 1) + ": " + walk.doing(), e);
            }
            System.getLogger("walk").log(System.Logger.Level.INFO, () -> walk.summary());
            assertThat(walk.oneWay()).as("steps without a way back").isLessThan(steps / 4 + 1);
        }
    }

    private static void assertEveryKind(Walk walk) throws Exception {
        Set<ObjectId> ids = walk.snapshot().objects().keySet();
        Set<ObjectKind> there = ids.stream().map(ObjectId::kind).collect(Collectors.toSet());
        assertThat(there).containsAll(Catalog.types().keySet());
        assertThat(ids.stream().filter(id -> id.kind() == ObjectKind.TABLE).count())
                .isGreaterThan(30);
    }
}
