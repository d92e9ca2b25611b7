package dev.squall.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Thousands of values through the server at once: bound as one array, as an insert of many rows
/// does, and read as rows and as an array, in text and in binary.
@PostgresTest(RandomValuesTest.Template.class)
class RandomValuesTest {

    private static final int MANY = 1_000;
    private static final int EXECUTIONS = 8;
    private static final long SECONDS = 365L * 86_400;

    static final class Template implements DatabaseTemplate {
        @Override
        public void prepare(TestDatabase database) {
            database.execute("create extension hstore");
        }
    }

    private final DataSource database;

    RandomValuesTest(DataSource database) {
        this.database = database;
    }

    record Source<T>(PgType<T> type, Function<Random, T> next) {}

    static Stream<Source<?>> sources() {
        return Stream.concat(common(), SpecialSources.all());
    }

    private static Stream<Source<?>> common() {
        return Stream.of(
                new Source<>(Types.BOOLEAN, Random::nextBoolean),
                new Source<>(Types.SMALLINT, random -> (short) random.nextInt()),
                new Source<>(Types.INTEGER, Random::nextInt),
                new Source<>(Types.BIGINT, Random::nextLong),
                new Source<>(Types.REAL, random -> Float.intBitsToFloat(random.nextInt())),
                new Source<>(Types.DOUBLE, random -> Double.longBitsToDouble(random.nextLong())),
                new Source<>(Types.NUMERIC, RandomValuesTest::number),
                new Source<>(Types.TEXT, RandomValuesTest::text),
                new Source<>(Types.varchar(40), RandomValuesTest::text),
                new Source<>(Types.UUID, random -> new UUID(random.nextLong(), random.nextLong())),
                new Source<>(Types.BYTEA, random -> text(random).getBytes(StandardCharsets.UTF_16)),
                new Source<>(Types.DATE, random -> local(random).toLocalDate()),
                new Source<>(Types.TIME, random -> local(random).toLocalTime()),
                new Source<>(Types.TIMESTAMP, RandomValuesTest::local),
                new Source<>(Types.TIMESTAMPTZ, random -> local(random).toInstant(ZoneOffset.UTC)),
                new Source<>(
                        Types.INTERVAL,
                        random ->
                                new Interval(
                                        random.nextInt() >> random.nextInt(32),
                                        random.nextInt() >> random.nextInt(32),
                                        random.nextLong() >> random.nextInt(64))));
    }

    static BigDecimal number(Random random) {
        BigInteger digits = new BigInteger(random.nextInt(300), random);
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(60));
    }

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            int kind = random.nextInt(3);
            if (kind == 0) {
                text.append("\"\\{},'? NUL".charAt(random.nextInt(11)));
            } else {
                text.appendCodePoint(kind == 1 ? 1 + random.nextInt(0xd7ff) : 0x1f600 + i);
            }
        }
        return text.toString();
    }

    static LocalDateTime local(Random random) {
        long second = random.nextLong(-6_600 * SECONDS, 290_000 * SECONDS);
        return LocalDateTime.ofInstant(
                        Instant.ofEpochSecond(
                                second >> random.nextInt(40), random.nextInt(1_000_000_000)),
                        ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MICROS);
    }

    @ParameterizedTest
    @MethodSource("sources")
    <T> void manyValuesComeBack(Source<T> source) throws SQLException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<T> values = Stream.generate(() -> source.next().apply(random)).limit(MANY).toList();
        PgType<List<T>> array = source.type().array();
        String bind = array.placeholder() + "::" + array.castName();
        try (Connection connection = database.getConnection();
                PreparedStatement rowByRow =
                        connection.prepareStatement("select unnest(" + bind + ")");
                PreparedStatement whole = connection.prepareStatement("select " + bind)) {
            for (int i = 0; i < EXECUTIONS; i++) {
                array.bindAny(rowByRow, 1, values);
                List<T> read = new ArrayList<>();
                try (ResultSet rows = rowByRow.executeQuery()) {
                    RowReader row = new RowReader(rows);
                    while (rows.next()) {
                        read.add(row.get(1, source.type()));
                    }
                }
                array.bindAny(whole, 1, values);
                try (ResultSet rows = whole.executeQuery()) {
                    rows.next();
                    assertSame(new RowReader(rows).get(1, array), values, seed);
                }
                assertSame(read, values, seed);
            }
        }
    }

    private static void assertSame(List<?> read, List<?> expected, long seed) {
        assertThat(read).hasSameSizeAs(expected);
        for (int i = 0; i < read.size(); i++) {
            if (!Samples.same(read.get(i), expected.get(i))) {
                assertThat(read.get(i)).as("seed " + seed).isEqualTo(expected.get(i));
            }
        }
    }
}
