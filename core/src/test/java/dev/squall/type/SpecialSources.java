package dev.squall.type;

import dev.squall.type.RandomValuesTest.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Random values of the types that are less common.
final class SpecialSources {

    private SpecialSources() {}

    static Stream<Source<?>> all() {
        return Stream.of(
                new Source<>(
                        Types.TIMETZ,
                        random ->
                                RandomValuesTest.local(random)
                                        .toLocalTime()
                                        .atOffset(
                                                ZoneOffset.ofTotalSeconds(
                                                        random.nextInt(-57_599, 57_600)))),
                new Source<>(Types.MONEY, random -> BigDecimal.valueOf(random.nextLong(), 2)),
                new Source<>(Types.VARBIT, SpecialSources::bits),
                new Source<>(Types.HSTORE, SpecialSources::hstore),
                new Source<>(Types.PG_LSN, random -> new Lsn(random.nextLong())),
                new Source<>(Types.POINT, SpecialSources::point),
                new Source<>(Types.BOX, random -> new Box(point(random), point(random))),
                new Source<>(
                        Types.INT4RANGE,
                        random -> range(random, r -> r.nextInt() >> r.nextInt(32))),
                new Source<>(
                        Types.INT8RANGE,
                        random -> range(random, r -> r.nextLong() >> r.nextInt(64))),
                new Source<>(Types.NUMRANGE, random -> range(random, RandomValuesTest::number)),
                new Source<>(
                        Types.DATERANGE,
                        random -> range(random, r -> LocalDate.ofEpochDay(r.nextInt(-5, 20_000)))),
                new Source<>(Types.TSRANGE, random -> range(random, RandomValuesTest::local)),
                new Source<>(Types.INT4MULTIRANGE, SpecialSources::multirange));
    }

    private static BitString bits(Random random) {
        return new BitString(
                IntStream.range(0, random.nextInt(100))
                        .mapToObj(i -> random.nextBoolean() ? "1" : "0")
                        .collect(Collectors.joining()));
    }

    private static Map<String, @Nullable String> hstore(Random random) {
        Map<String, @Nullable String> map = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(
                    RandomValuesTest.text(random),
                    random.nextInt(5) == 0 ? null : RandomValuesTest.text(random));
        }
        return map;
    }

    private static Point point(Random random) {
        return new Point(
                random.nextGaussian(), Math.scalb(random.nextDouble(), random.nextInt(99)));
    }

    static <E extends Comparable<? super E>> Range<E> range(
            Random random, Function<Random, E> bound) {
        E one = bound.apply(random);
        E other = random.nextInt(8) == 0 ? one : bound.apply(random);
        boolean ordered = one.compareTo(other) <= 0;
        try {
            return new Range<>(
                    random.nextInt(6) == 0 ? null : ordered ? one : other,
                    random.nextInt(6) == 0 ? null : ordered ? other : one,
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextInt(20) == 0);
        } catch (Unrepresentable e) {
            return range(random, bound); // the greatest number has none after it
        }
    }

    private static Multirange<Integer> multirange(Random random) {
        List<Range<Integer>> ranges = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            ranges.add(range(random, r -> r.nextInt(12)));
        }
        return new Multirange<>(ranges);
    }
}
