package dev.squall.expr;

import static dev.squall.Sql.pi;
import static dev.squall.Sql.value;
import static dev.squall.type.Types.BIGINT;
import static dev.squall.type.Types.DOUBLE;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.NUMERIC;
import static dev.squall.type.Types.REAL;
import static dev.squall.type.Types.SMALLINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidQuery;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class NumberTest {

    private final Evaluation server;

    NumberTest(TestDatabase database) {
        server = new Evaluation(database);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private final IntegerExpr<Integer, Long> seven = value(INTEGER, 7);
    private final IntegerExpr<Long, BigDecimal> big = value(BIGINT, 5_000_000_000L);
    private final NumberExpr<BigDecimal, BigDecimal> price =
            value(NUMERIC, new BigDecimal("-12.345"));
    private final NumberExpr<Double, Double> half = value(DOUBLE, 0.5);

    @Test
    void arithmeticKeepsTheTypeOfItsLeftSide() {
        server.check(seven.plus(1), "? + ?", 8);
        server.check(seven.minus(8).times(2), "(? - ?) * ?", -2);
        server.check(seven.dividedBy(2), "? / ?", 3);
        server.check(seven.modulo(4), "? % ?", 3);
        server.check(seven.minus(seven.minus(1)), "? - (? - ?)", 1);
        server.check(big.plus(seven), "? + ?", 5_000_000_007L);
        server.check(big.modulo(seven), "? % ?", 2L);
        server.check(price.times(seven), "? * ?", new BigDecimal("-86.415"));
        server.check(price.plus(BigDecimal.ONE), "? + ?", new BigDecimal("-11.345"));
        server.check(half.times(price), "? * ?", -6.1725);
        server.check(half.plus(seven), "? + ?", 7.5);
        server.check(seven.negate().minus(seven.negate()), "-? - -?", 0);
        server.check(seven.negate().negate(), "-(-?)", 7);
        server.check(price.abs(), "abs(?)", new BigDecimal("12.345"));
        server.check(seven.negate().abs(), "abs(-?)", 7);
    }

    @Test
    void whatWouldBeWiderThanJavaSaysIsRefused() {
        assertThatThrownBy(() -> seven.plus(big))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("integer + bigint is no integer in PostgreSQL")
                .hasMessageContaining("cast the left side first");
        assertThatThrownBy(() -> seven.times(price)).isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(() -> price.times(half)).isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(() -> value(REAL, 1f).plus(seven)).isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(() -> seven.plus(5_000_000_000L))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("does not fit integer");
        assertThatThrownBy(() -> seven.bitAnd(big)).isInstanceOf(InvalidQuery.class);
        server.check(seven.cast(BIGINT).plus(big), "?::bigint + ?", 5_000_000_007L);
        server.check(seven.cast(NUMERIC).times(price), "?::numeric * ?", new BigDecimal("-86.415"));
        server.check(value(DOUBLE, 1.5).plus(value(REAL, 1.5f)), "? + ?", 3.0);
        server.check(value(BIGINT, 2L).times(value(SMALLINT, (short) 3)), "? * ?", 6L);
    }

    @Test
    void bitsOfIntegers() {
        server.check(seven.bitAnd(3), "? & ?", 3);
        server.check(seven.bitOr(8), "? | ?", 15);
        server.check(seven.bitXor(2), "? # ?", 5);
        server.check(seven.bitNot(), "~ ?", -8);
        server.check(seven.negate().bitNot(), "~ -?", 6);
        server.check(seven.bitNot().negate(), "-(~ ?)", 8);
        server.check(seven.shiftLeft(2), "? << 2", 28);
        server.check(seven.shiftRight(1), "? >> 1", 3);
        server.check(seven.bitAnd(seven.plus(1)), "? & ? + ?", 0);
    }

    @Test
    void fractionsAreRounded() {
        server.check(price.round(), "round(?)", new BigDecimal("-12"));
        server.check(price.round(2), "round(?, 2)", new BigDecimal("-12.35"));
        server.check(price.round(-1), "round(?, -1)", new BigDecimal("-10"));
        server.check(price.trunc(), "trunc(?)", new BigDecimal("-12"));
        server.check(price.trunc(1), "trunc(?, 1)", new BigDecimal("-12.3"));
        server.check(price.ceil(), "ceil(?)", new BigDecimal("-12"));
        server.check(price.floor(), "floor(?)", new BigDecimal("-13"));
        server.check(half.round(), "round(?)", 0.0);
        server.check(price.sign(), "sign(?)", new BigDecimal("-1"));
    }

    @Test
    void powersAndLogarithms() {
        server.check(value(DOUBLE, 9.0).sqrt(), "sqrt(?)", 3.0);
        server.check(value(DOUBLE, 1.0).cbrt(), "cbrt(?)", 1.0);
        server.check(value(DOUBLE, 2.0).power(10.0), "power(?, ?)", 1024.0);
        server.check(value(DOUBLE, 0.0).exp(), "exp(?)", 1.0);
        server.check(value(DOUBLE, 1.0).ln(), "ln(?)", 0.0);
        server.check(value(DOUBLE, 1000.0).log(), "log(?)", 3.0);
        assertThat(server.of(value(NUMERIC, new BigDecimal("2.25")).sqrt()))
                .isEqualByComparingTo("1.5");
        server.check(seven.plus(2).cast(DOUBLE).sqrt(), "sqrt((? + ?)::double precision)", 3.0);
    }

    @Test
    void fractionsOfIntegersAreRefused() {
        assertThatThrownBy(() -> seven.sqrt())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("sqrt(…) of integer is of another type")
                .hasMessageContaining("x.cast(NUMERIC) or x.cast(DOUBLE)");
        assertThatThrownBy(() -> half.round(2))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("x.cast(NUMERIC)");
        server.check(half.cast(NUMERIC).round(2), "round(?::numeric, 2)", new BigDecimal("0.50"));
    }

    @Test
    void numbersBecomeTextsAndBuckets() {
        server.check(price.toChar("FM990.00"), "to_char(?, ?)", "-12.35");
        server.check(half.widthBucket(0.0, 1.0, 4), "width_bucket(?, ?, ?, 4)", 3);
    }

    @Test
    void whatIsMadeOfNullIsNull() {
        var nothing = seven.nullIf(7);
        server.refuses(nothing.toChar("9"));
        server.check(nothing.plus(1), "nullif(?, ?) + ?", null);
        server.refuses(seven.plus(nothing.cast(INTEGER)));
        server.refuses(seven.plus(nothing));
        server.check(seven.plus(nothing).orNull(), "? + nullif(?, ?)", null);
        server.refuses(nothing.cast(BIGINT));
        server.check(nothing.cast(BIGINT).orNull(), "nullif(?, ?)::bigint", null);
    }

    @Test
    void logarithmsQuotientsAndDivisors() {
        server.check(
                value(NUMERIC, new BigDecimal(8)).log(new BigDecimal(2)).round(3),
                "round(log(?, ?), 3)",
                new BigDecimal("3.000"));
        server.check(price.div(BigDecimal.TEN), "div(?, ?)", new BigDecimal("-1"));
        server.check(seven.times(6).gcd(28), "gcd(? * ?, ?)", 14);
        server.check(seven.lcm(value(INTEGER, 3)), "lcm(?, ?)", 21);
        assertThatThrownBy(() -> half.log(2.0))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("x.cast(NUMERIC)");
        assertThatThrownBy(() -> half.div(2.0)).isInstanceOf(InvalidQuery.class);
    }

    @Test
    void angles() {
        server.check(pi().degrees(), "degrees(pi())", 180.0);
        server.check(value(DOUBLE, 180.0).radians().cos(), "cos(radians(?))", -1.0);
        server.check(value(DOUBLE, 0.0).sin().asin(), "asin(sin(?))", 0.0);
        server.check(value(DOUBLE, 1.0).acos().tan(), "tan(acos(?))", 0.0);
        server.check(value(DOUBLE, 0.0).atan(), "atan(?)", 0.0);
        server.check(
                value(DOUBLE, 1.0).atan2(value(DOUBLE, 1.0)).times(4.0),
                "atan2(?, ?) * ?",
                Math.PI);
        assertThatThrownBy(price::sin).isInstanceOf(InvalidQuery.class);
    }
}
