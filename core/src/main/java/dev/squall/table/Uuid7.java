package dev.squall.table;

import dev.squall.annotation.Generator;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes UUIDs of version 7, which sort by time ([RFC
/// 9562](https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7)): neighbours in an index are
/// neighbours in time, so that inserts stay fast in a large table.
///
/// Within one millisecond a counter of 12 bits keeps them in the order of calls, also when the
/// clock is set back; 62 bits are random.
///
/// ```java
/// @Id @GeneratedBy(Uuid7.class) UUID id
/// ```
public final class Uuid7 implements Generator<UUID> {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;

    /// A new millisecond starts in the lower half, so that there is room to count.
    private static final long START = COUNTER >> 1;

    private static final long VERSION = 7L << COUNTER_BITS;
    private static final long VARIANT = 2L << 62;
    private static final long RANDOM = (1L << 62) - 1;

    private final InstantSource clock;
    private final RandomGenerator random;

    /// 48 bits of milliseconds, and the counter below them.
    private long last = -1;

    /// With the system's clock and secure random numbers.
    public Uuid7() {
        this(InstantSource.system(), new SecureRandom());
    }

    Uuid7(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public UUID next() {
        long time = tick();
        long high = (time >>> COUNTER_BITS) << 16 | VERSION | (time & COUNTER);
        return new UUID(high, VARIANT | (random.nextLong() & RANDOM));
    }

    /// A full counter runs over into the next millisecond, which is what RFC 9562 allows.
    private synchronized long tick() {
        long now = clock.millis();
        last =
                now > last >> COUNTER_BITS
                        ? now << COUNTER_BITS | (random.nextLong() & START)
                        : last + 1;
        return last;
    }
}
