package dev.squall.expr;

import static dev.squall.Sql.caseWhen;
import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.select;
import static dev.squall.Sql.value;
import static dev.squall.type.Types.BIGINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Random trees of arithmetic, comparison and logic: what the server makes of the text is what Java
/// makes of the same tree, so no parenthesis is missing.
@PostgresTest
class TreesPropertyTest {

    private static final int TREES = 600;
    private static final int AT_ONCE = 50;
    private static final long SEED = 20261120;

    private final Evaluation server;

    TreesPropertyTest(TestDatabase database) {
        server = new Evaluation(database);
    }

    @AfterEach
    void close() {
        server.close();
    }

    /// A number: as an expression, and what Java makes of it.
    private record Amount(IntegerExpr<Long, BigDecimal> expression, long value) {}

    /// A condition: as an expression, and what Java makes of it.
    private record Truth(Condition condition, boolean value) {}

    private static Arbitrary<Amount> numbers(int depth) {
        Arbitrary<Amount> leaf =
                Arbitraries.longs()
                        .between(-9, 9)
                        .map(n -> new Amount(IntegerExpr.of(value(BIGINT, n), BIGINT), n));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Amount> inner = numbers(depth - 1);
        Arbitrary<Amount> nonZero = leaf.filter(n -> n.value() != 0);
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(inner, inner)
                        .as(
                                (a, b) ->
                                        new Amount(
                                                a.expression().plus(b.expression()),
                                                a.value() + b.value())),
                Combinators.combine(inner, inner)
                        .as(
                                (a, b) ->
                                        new Amount(
                                                a.expression().minus(b.expression()),
                                                a.value() - b.value())),
                Combinators.combine(inner, leaf)
                        .as(
                                (a, b) ->
                                        new Amount(
                                                a.expression().times(b.expression()),
                                                a.value() * b.value())),
                Combinators.combine(inner, nonZero)
                        .as(
                                (a, b) ->
                                        new Amount(
                                                a.expression().dividedBy(b.expression()),
                                                a.value() / b.value())),
                Combinators.combine(inner, nonZero)
                        .as(
                                (a, b) ->
                                        new Amount(
                                                a.expression().modulo(b.expression()),
                                                a.value() % b.value())),
                Combinators.combine(inner, inner)
                        .as(
                                (a, b) ->
                                        new Amount(
                                                a.expression().bitAnd(b.expression()),
                                                a.value() & b.value())),
                Combinators.combine(inner, inner)
                        .as(
                                (a, b) ->
                                        new Amount(
                                                a.expression().bitOr(b.expression()),
                                                a.value() | b.value())),
                Combinators.combine(inner, inner)
                        .as(
                                (a, b) ->
                                        new Amount(
                                                a.expression().bitXor(b.expression()),
                                                a.value() ^ b.value())),
                inner.map(a -> new Amount(a.expression().bitNot(), ~a.value())),
                inner.map(a -> new Amount(a.expression().negate(), -a.value())),
                inner.map(a -> new Amount(a.expression().abs(), Math.abs(a.value()))),
                inner.map(a -> new Amount(a.expression().cast(BIGINT), a.value())),
                Combinators.combine(truths(depth - 1), inner, inner)
                        .as(
                                (c, a, b) ->
                                        new Amount(
                                                caseWhen(c.condition())
                                                        .then(a.expression())
                                                        .otherwise(b.expression()),
                                                c.value() ? a.value() : b.value())));
    }

    private static Arbitrary<Truth> truths(int depth) {
        Arbitrary<Amount> number = numbers(Math.max(0, depth - 1));
        Arbitrary<Truth> compared =
                Arbitraries.oneOf(
                        Combinators.combine(number, number)
                                .as(
                                        (a, b) ->
                                                new Truth(
                                                        a.expression().eq(b.expression()),
                                                        a.value() == b.value())),
                        Combinators.combine(number, number)
                                .as(
                                        (a, b) ->
                                                new Truth(
                                                        a.expression().ne(b.expression()),
                                                        a.value() != b.value())),
                        Combinators.combine(number, number)
                                .as(
                                        (a, b) ->
                                                new Truth(
                                                        a.expression().lt(b.expression()),
                                                        a.value() < b.value())),
                        Combinators.combine(number, number)
                                .as(
                                        (a, b) ->
                                                new Truth(
                                                        a.expression().ge(b.expression()),
                                                        a.value() >= b.value())),
                        Combinators.combine(number, number, number)
                                .as(
                                        (a, b, c) ->
                                                new Truth(
                                                        a.expression()
                                                                .between(
                                                                        b.expression(),
                                                                        c.expression()),
                                                        b.value() <= a.value()
                                                                && a.value() <= c.value())),
                        Combinators.combine(number, number, number)
                                .as(
                                        (a, b, c) ->
                                                new Truth(
                                                        a.expression()
                                                                .notBetween(
                                                                        b.expression(),
                                                                        c.expression()),
                                                        b.value() > a.value()
                                                                || a.value() > c.value())),
                        Combinators.combine(number, number)
                                .as(
                                        (a, b) ->
                                                new Truth(
                                                        a.expression()
                                                                .isDistinctFrom(b.expression()),
                                                        a.value() != b.value())),
                        Combinators.combine(
                                        number,
                                        Arbitraries.longs().between(-9, 9).list().ofMaxSize(3))
                                .as(
                                        (a, list) ->
                                                new Truth(
                                                        a.expression().in(list),
                                                        list.contains(a.value()))),
                        Combinators.combine(
                                        number,
                                        Arbitraries.longs().between(-9, 9).list().ofMaxSize(3))
                                .as(
                                        (a, list) ->
                                                new Truth(
                                                        a.expression().notIn(list),
                                                        !list.contains(a.value()))),
                        number.map(a -> new Truth(a.expression().isNull(), false)));
        if (depth == 0) {
            return compared;
        }
        Arbitrary<Truth> inner = truths(depth - 1);
        return Arbitraries.oneOf(
                compared,
                Combinators.combine(inner, inner)
                        .as(
                                (a, b) ->
                                        new Truth(
                                                a.condition().and(b.condition()),
                                                a.value() && b.value())),
                Combinators.combine(inner, inner)
                        .as(
                                (a, b) ->
                                        new Truth(
                                                a.condition().or(b.condition()),
                                                a.value() || b.value())),
                inner.map(a -> new Truth(a.condition().not(), !a.value())),
                inner.map(a -> new Truth(a.condition().isTrue(), a.value())),
                inner.map(a -> new Truth(a.condition().isNotFalse(), a.value())),
                inner.map(a -> new Truth(a.condition().isUnknown(), false)),
                inner.map(a -> new Truth(coalesce(a.condition(), false), a.value())),
                Combinators.combine(inner, inner)
                        .as(
                                (a, b) ->
                                        new Truth(
                                                a.condition().eq(b.condition()),
                                                a.value() == b.value())),
                Combinators.combine(inner, inner)
                        .as(
                                (a, b) ->
                                        new Truth(
                                                a.condition().isNotDistinctFrom(b.condition()),
                                                a.value() == b.value())));
    }

    @Test
    void theServerReadsWhatJavaMeans() {
        JqwikSession.run(this::check);
    }

    private void check() {
        var generator = truths(3).generator(1_000, false);
        Random random = new Random(SEED);
        List<Truth> trees =
                Stream.generate(() -> generator.next(random).value()).limit(TREES).toList();
        assertThat(trees).extracting(Truth::value).contains(true, false);
        for (int from = 0; from < TREES; from += AT_ONCE) {
            List<Truth> part = trees.subList(from, from + AT_ONCE);
            List<Boolean> read = read(part);
            for (int i = 0; i < AT_ONCE; i++) {
                Truth tree = part.get(i);
                assertThat(read.get(i))
                        .as(() -> select(tree.condition()).withoutFrom().statement().sql())
                        .isEqualTo(tree.value());
            }
        }
    }

    /// The values of many conditions, in one round trip.
    private List<Boolean> read(List<Truth> trees) {
        Expr<Boolean> first = trees.getFirst().condition();
        List<Expr<Boolean>> more = new ArrayList<>();
        for (Truth tree : trees.subList(1, trees.size())) {
            more.add(tree.condition());
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        Expr<Boolean>[] rest = more.toArray(new Expr[0]);
        return server.of(dev.squall.Sql.array(first, rest));
    }
}
