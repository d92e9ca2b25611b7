package dev.squall.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Ranges in Java are equal, empty and full of values exactly as they are in PostgreSQL.
class RangeTest {

    @Test
    void rangesOfTheSameValuesAreEqual() {
        assertThat(Range.closed(1, 3)).isEqualTo(Range.of(1, 4)).hasToString("[1,4)");
        assertThat(Range.open(1, 3)).isEqualTo(Range.of(2, 3));
        assertThat(Range.openClosed(1L, 1L)).isEqualTo(Range.empty()).hasToString("empty");
        assertThat(Range.open(1, 2).isEmpty()).isTrue();
        assertThat(Range.greaterThan(1)).isEqualTo(Range.atLeast(2));
        assertThat(Range.closed(LocalDate.EPOCH, LocalDate.EPOCH).upper())
                .isEqualTo(LocalDate.EPOCH.plusDays(1));
        assertThat(Range.closed(BigDecimal.ONE, BigDecimal.TEN).upperInclusive()).isTrue();
        assertThat(Range.of(BigDecimal.ONE, BigDecimal.ONE)).isEqualTo(Range.empty());
        assertThat(new Range<Integer>(null, null, true, true, false)).isEqualTo(Range.all());
    }

    @Test
    void multirangesOfTheSameValuesAreEqual() {
        assertThat(Multirange.of(Range.of(5, 7), Range.empty(), Range.closed(1, 3), Range.of(4, 6)))
                .isEqualTo(Multirange.of(Range.of(1, 7)))
                .hasToString("{[1,7)}");
        assertThat(Multirange.of(Range.lessThan(3), Range.atLeast(5), Range.atMost(1)).ranges())
                .containsExactly(Range.lessThan(3), Range.atLeast(5));
        assertThat(Multirange.of(Range.<Integer>empty()).isEmpty()).isTrue();
        assertThat(Multirange.of(Range.of(1, 3)).contains(2)).isTrue();
        assertThat(Multirange.of(Range.of(1, 3)).contains(3)).isFalse();
    }

    @Test
    void boundsInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> Range.of(2, 1)).hasMessageContaining("greater than the upper");
        assertThatThrownBy(() -> Range.closed(1, Integer.MAX_VALUE))
                .hasMessage("the value after a bound of a range is out of range");
    }

    @Test
    void brokenTextsAreErrors() {
        for (String text :
                new String[] {"", "[", "[1", "[1,", "[1,2", "[1,2)x", "1,2", "[\"1,2)", "[1;2)"}) {
            assertThatThrownBy(() -> Types.INT4RANGE.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Types.INT4MULTIRANGE.parse('{' + text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @PostgresTest
    static class OnAServer {

        private static final int MANY = 400;

        private final DataSource database;

        OnAServer(DataSource database) {
            this.database = database;
        }

        @Test
        void javaAndTheServerAgree() throws SQLException {
            long seed = System.nanoTime();
            Random random = new Random(seed);
            String bind = Types.INT4RANGE.placeholder();
            String many = Types.INT4MULTIRANGE.placeholder();
            try (Connection connection = database.getConnection();
                    PreparedStatement statement =
                            connection.prepareStatement(
                                    "select a = b, isempty(a), ?::int <@ a, a + b, x = y, x + y"
                                            + " from (select "
                                            + (bind + " as a, " + bind + " as b, ")
                                            + (many + " as x, " + many + " as y) as t"))) {
                for (int i = 0; i < MANY; i++) {
                    Range<Integer> a = next(random);
                    Range<Integer> b = next(random);
                    Multirange<Integer> x = Multirange.of(a, next(random));
                    Multirange<Integer> y = Multirange.of(next(random), b);
                    int value = random.nextInt(6);
                    boolean connected = Multirange.of(a, b).ranges().size() <= 1;
                    Types.INTEGER.bind(statement, 1, value);
                    Types.INT4RANGE.bind(statement, 2, a);
                    Types.INT4RANGE.bind(statement, 3, connected ? b : a);
                    Types.INT4MULTIRANGE.bind(statement, 4, x);
                    Types.INT4MULTIRANGE.bind(statement, 5, y);
                    try (ResultSet rows = statement.executeQuery()) {
                        rows.next();
                        RowReader row = new RowReader(rows);
                        assertThat(row.bool(1))
                                .as("seed " + seed)
                                .isEqualTo(a.equals(connected ? b : a));
                        assertThat(row.bool(2)).as("seed " + seed).isEqualTo(a.isEmpty());
                        assertThat(row.bool(3)).as("seed " + seed).isEqualTo(a.contains(value));
                        assertThat(Multirange.of(row.get(4, Types.INT4RANGE)))
                                .as("seed " + seed)
                                .isEqualTo(Multirange.of(a, connected ? b : a));
                        assertThat(row.bool(5)).as("seed " + seed).isEqualTo(x.equals(y));
                        assertThat(row.get(6, Types.INT4MULTIRANGE).ranges())
                                .as("seed " + seed)
                                .isEqualTo(
                                        new Multirange<>(
                                                        java.util.stream.Stream.concat(
                                                                        x.ranges().stream(),
                                                                        y.ranges().stream())
                                                                .toList())
                                                .ranges());
                    }
                }
            }
        }

        private static Range<Integer> next(Random random) {
            return SpecialSources.range(random, r -> r.nextInt(5));
        }
    }
}
