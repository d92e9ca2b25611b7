package dev.squall.table;

import dev.squall.annotation.Generator;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// Makes ULIDs: 26 characters that sort by time, `01J9ZK4Y8QW3X5R7T2V6B0N1MC`
/// ([specification](https://github.com/ulid/spec)).
///
/// Within one millisecond each is the one before plus one, so they ascend in the order of calls,
/// also when the clock is set back.
///
/// ```java
/// @Id @GeneratedBy(Ulid.class) String id
/// ```
public final class Ulid implements Generator<String> {

    private static final char[] CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int LENGTH = 26;
    private static final int TIME_LENGTH = 10;
    private static final int HALF_BITS = 40;
    private static final long HALF = (1L << HALF_BITS) - 1;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long millisecond = -1;
    private long high;
    private long low;

    /// With the system's clock and secure random numbers.
    public Ulid() {
        this(InstantSource.system(), new SecureRandom());
    }

    Ulid(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized String next() {
        long now = clock.millis();
        if (now > millisecond) {
            start(now);
        } else if (low < HALF) {
            low++;
        } else if (high < HALF) {
            high++;
            low = 0;
        } else {
            start(millisecond + 1);
        }
        char[] text = new char[LENGTH];
        write(text, 0, TIME_LENGTH, millisecond);
        write(text, TIME_LENGTH, 8, high);
        write(text, TIME_LENGTH + 8, 8, low);
        return new String(text);
    }

    private void start(long time) {
        millisecond = time;
        high = random.nextLong() & HALF;
        low = random.nextLong() & HALF;
    }

    private static void write(char[] text, int from, int length, long number) {
        long rest = number;
        for (int i = from + length - 1; i >= from; i--) {
            text[i] = CROCKFORD[(int) (rest & 31)];
            rest >>>= 5;
        }
    }
}
