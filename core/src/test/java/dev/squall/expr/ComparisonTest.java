package dev.squall.expr;

import static dev.squall.Sql.and;
import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.condition;
import static dev.squall.Sql.greatest;
import static dev.squall.Sql.least;
import static dev.squall.Sql.not;
import static dev.squall.Sql.value;
import static dev.squall.type.Types.BOOLEAN;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.NUMERIC;
import static dev.squall.type.Types.TEXT;
import static dev.squall.type.Types.UUID;
import static dev.squall.type.Types.numeric;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidQuery;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.type.JsonTarget;
import dev.squall.type.Point;
import dev.squall.type.Types;
import dev.squall.type.Xml;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class ComparisonTest {

    private final Evaluation server;

    ComparisonTest(TestDatabase database) {
        server = new Evaluation(database);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private final IntegerExpr<Integer, Long> five = value(INTEGER, 5);
    private final TextExpr<@Nullable String> nothing = value(TEXT, "x").nullIf("x");
    private final Condition unknown = nothing.eq("y");

    @Test
    void ranges() {
        server.check(five.between(1, 5), "? between ? and ?", true);
        server.check(five.between(five, five.plus(1)), "? between ? and ? + ?", true);
        server.check(five.notBetween(1, 5), "? not between ? and ?", false);
        server.check(five.notBetween(five, five), "? not between ? and ?", false);
        server.check(five.betweenSymmetric(9, 1), "? between symmetric ? and ?", true);
        server.check(five.betweenSymmetric(five, five), "? between symmetric ? and ?", true);
    }

    @Test
    void listsTravelAsOneArray() {
        server.check(five.in(List.of(1, 5)), "? = any(?)", true);
        server.check(five.in(1, 2), "? = any(?)", false);
        server.check(five.notIn(List.of(1, 5)), "? <> all(?)", false);
        server.check(five.notIn(1, 2), "? <> all(?)", true);
        server.check(five.notIn(List.of()), "? <> all(?)", true);
        assertThatThrownBy(() -> nothing.notIn(java.util.Arrays.asList("a", null)))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("notIn(…) is given a null");
    }

    @Test
    void arraysAreComparedElementByElement() {
        var array = value(INTEGER.array(), List.of(4, 5, 6));
        server.check(five.eqAny(array), "? = any(?)", true);
        server.check(five.neAll(array), "? <> all(?)", false);
        server.check(five.ltAny(array), "? < any(?)", true);
        server.check(five.ltAll(array), "? < all(?)", false);
        server.check(five.leAny(array), "? <= any(?)", true);
        server.check(five.leAll(array), "? <= all(?)", false);
        server.check(five.gtAny(array), "? > any(?)", true);
        server.check(five.gtAll(array), "? > all(?)", false);
        server.check(five.geAny(array), "? >= any(?)", true);
        server.check(five.geAll(array), "? >= all(?)", false);
    }

    @Test
    void nullIsAValueToDistinct() {
        server.check(nothing.isDistinctFrom("a"), "nullif(?, ?) is distinct from ?", true);
        server.check(
                nothing.isDistinctFrom((String) null), "nullif(?, ?) is distinct from ?", false);
        server.check(
                nothing.isDistinctFrom(nothing),
                "nullif(?, ?) is distinct from nullif(?, ?)",
                false);
        server.check(nothing.isNotDistinctFrom("a"), "nullif(?, ?) is not distinct from ?", false);
        server.check(
                nothing.isNotDistinctFrom(nothing),
                "nullif(?, ?) is not distinct from nullif(?, ?)",
                true);
        server.check(five.eq(5).isDistinctFrom(true), "? = ? is distinct from ?", false);
    }

    @Test
    void booleansHaveThreeAnswers() {
        server.check(unknown.isTrue(), "nullif(?, ?) = ? is true", false);
        server.check(unknown.isFalse(), "nullif(?, ?) = ? is false", false);
        server.check(unknown.isUnknown(), "nullif(?, ?) = ? is unknown", true);
        server.check(unknown.isNotTrue(), "nullif(?, ?) = ? is not true", true);
        server.check(unknown.isNotFalse(), "nullif(?, ?) = ? is not false", true);
        server.check(unknown.isNotUnknown(), "nullif(?, ?) = ? is not unknown", false);
        server.refuses(unknown);
        server.refuses(not(unknown));
        server.refuses(and(unknown, five.eq(5)));
        server.refuses(nothing.in("a"));
        server.check(unknown.orNull(), "nullif(?, ?) = ?", null);
        server.check(unknown.orNull().isUnknown(), "nullif(?, ?) = ? is unknown", true);
        server.check(coalesce(unknown, false), "coalesce(nullif(?, ?) = ?, ?)", false);
    }

    @Test
    void theFirstThatIsNotNull() {
        server.check(coalesce(nothing, "z").concat("!"), "coalesce(nullif(?, ?), ?) || ?", "z!");
        server.check(
                coalesce(coalesce(nothing, nothing), "z"),
                "coalesce(nullif(?, ?), nullif(?, ?), ?)",
                "z");
        server.check(coalesce(nothing, value(TEXT, "w")), "coalesce(nullif(?, ?), ?)", "w");
        server.check(coalesce(nothing, nothing), "coalesce(nullif(?, ?), nullif(?, ?))", null);
        server.check(coalesce(five.nullIf(5), five).plus(1), "coalesce(nullif(?, ?), ?) + ?", 6);
    }

    @Test
    void theGreatestAndTheLeast() {
        server.check(greatest(five, five.plus(1)).plus(1), "greatest(?, ? + ?) + ?", 7);
        server.check(least(value(TEXT, "b"), value(TEXT, "a")).upper(), "upper(least(?, ?))", "A");
        server.check(greatest(nothing, value(TEXT, "a")), "greatest(nullif(?, ?), ?)", "a");
        server.check(
                least(value(UUID, new UUID(0, 1)), value(UUID, new UUID(0, 2))),
                "least(?, ?)",
                new UUID(0, 1));
    }

    @Test
    void casts() {
        server.check(value(TEXT, "12").cast(INTEGER).plus(1), "?::integer + ?", 13);
        server.check(five.negate().cast(TEXT).concat("!"), "(-?)::text || ?", "-5!");
        server.check(
                value(NUMERIC, new BigDecimal("1.255")).cast(numeric(5, 2)),
                "?::numeric(5,2)",
                new BigDecimal("1.26"));
        server.check(value(TEXT, "t").cast(BOOLEAN).and(five.eq(5)), "?::boolean and ? = ?", true);
        server.check(
                value(TEXT, "{1,2}").cast(INTEGER.array()).contains(List.of(2)),
                "?::integer[] @> ?",
                true);
        server.check(five.cast(TEXT).cast(INTEGER), "?::text::integer", 5);
    }

    @Test
    void whatHasNoEqualsIsRefused() {
        var json = value(TEXT, "{}").cast(Types.json(new JsonTarget<Object>() {}));
        var point = value(Types.POINT, new Point(1, 2));
        var xml = value(Types.XML, new Xml("<a/>"));
        assertThatThrownBy(() -> json.eq(json))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("PostgreSQL has no operator = for json")
                .hasMessageContaining("x.cast(jsonb(…))");
        assertThatThrownBy(() -> json.isDistinctFrom(json)).isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(() -> xml.ne(xml))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("no operator <> for xml")
                .hasMessageContaining("x.cast(TEXT)");
        assertThatThrownBy(() -> point.in(new Point(1, 2)))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("no operator = for point");
        assertThatThrownBy(() -> point.between(point, point)).isInstanceOf(InvalidQuery.class);
        server.check(point.ne(new Point(3, 2)), "?::point <> ?::point", true);
        server.check(condition("{} ~= {}", point, point), "?::point ~= ?::point", true);
        server.check(xml.cast(TEXT).eq(xml.cast(TEXT)), "?::xml::text = ?::xml::text", true);
        server.check(json.isNotNull(), "?::json is not null", true);
    }
}
