package dev.squall.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.annotation.Generator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class GeneratorsTest {

    private static final int MANY = 20_000;
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00.123Z");

    @Test
    void ulidIsTimeAndThenChance() {
        Ulid ulid =
                new Ulid(InstantSource.fixed(Instant.ofEpochMilli(1_469_918_176_385L)), () -> 0);
        assertThat(ulid.next()).isEqualTo("01ARYZ6S410000000000000000"); // the specification's time
        assertThat(ulid.next()).isEqualTo("01ARYZ6S410000000000000001");
        assertThat(new Ulid().next()).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
    }

    @Test
    void ulidsAscendWithinAMillisecondAndWhenTheClockIsSetBack() {
        List<Instant> times =
                new ArrayList<>(List.of(NOW, NOW, NOW.minusSeconds(60), NOW.plusMillis(1)));
        InstantSource clock = () -> times.size() > 1 ? times.removeFirst() : times.getFirst();
        Ulid ulid = new Ulid(clock, RandomGenerator.getDefault());
        ascend(ulid.next(), ulid.next(), ulid.next(), ulid.next(), ulid.next());
    }

    @Test
    void ulidOfAFullMillisecondTakesTheNext() {
        Ulid ulid = new Ulid(InstantSource.fixed(NOW), () -> -1);
        String last = ulid.next();
        assertThat(last).endsWith("Z".repeat(16));
        String next = ulid.next();
        assertThat(next.substring(0, 10)).isGreaterThan(last.substring(0, 10));
        ascend(last, next);
    }

    @Test
    void ulidCarriesIntoItsUpperHalf() {
        List<Long> numbers = new ArrayList<>(List.of(0L, -1L));
        Ulid ulid = new Ulid(InstantSource.fixed(NOW), numbers::removeFirst);
        assertThat(ulid.next()).endsWith("00000000ZZZZZZZZ");
        assertThat(ulid.next()).endsWith("0000000100000000");
    }

    @Test
    void uuidHasVersionSevenAndItsTime() {
        UUID uuid = new Uuid7(InstantSource.fixed(NOW), RandomGenerator.getDefault()).next();
        assertThat(uuid.version()).isEqualTo(7);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(uuid.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void uuidsAscendWithinAMillisecondAndBeyondTheCounter() {
        Uuid7 uuid = new Uuid7(InstantSource.fixed(NOW), RandomGenerator.getDefault());
        String last = uuid.next().toString();
        for (int i = 0; i < 10_000; i++) { // the counter holds 4096
            String next = uuid.next().toString();
            ascend(last, next);
            assertThat(UUID.fromString(next).version()).isEqualTo(7);
            last = next;
        }
    }

    @Test
    void uuidsAscendWhenTheClockIsSetBack() {
        List<Instant> times = new ArrayList<>(List.of(NOW, NOW.minusSeconds(60)));
        Uuid7 uuid = new Uuid7(times::removeFirst, RandomGenerator.getDefault());
        ascend(uuid.next().toString(), uuid.next().toString());
    }

    @Test
    void nanoIdHasTwentyOneCharactersForAnAddress() {
        Generator<String> generator = new NanoId();
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 1_000; i++) {
            String id = generator.next();
            assertThat(id).matches("[A-Za-z0-9_-]{21}");
            id.chars().forEach(seen::add);
        }
        assertThat(seen).hasSize(64);
    }

    @Test
    void manyThreadsGetDifferentValues() throws Exception {
        for (Generator<?> generator : List.of(new Ulid(), new NanoId(), new Uuid7())) {
            Set<Object> seen = ConcurrentHashMap.newKeySet();
            Callable<Boolean> task =
                    () -> {
                        for (int i = 0; i < MANY; i++) {
                            seen.add(generator.next());
                        }
                        return true;
                    };
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var done : threads.invokeAll(List.of(task, task, task))) {
                    assertThat(done.get()).isTrue();
                }
            }
            assertThat(seen).hasSize(3 * MANY);
        }
    }

    private static void ascend(String... ids) {
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }
}
