package dev.squall.expr;

import static dev.squall.Sql.caseWhen;
import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.firstValue;
import static dev.squall.Sql.greatest;
import static dev.squall.Sql.lag;
import static dev.squall.Sql.lastValue;
import static dev.squall.Sql.lead;
import static dev.squall.Sql.least;
import static dev.squall.Sql.max;
import static dev.squall.Sql.min;
import static dev.squall.Sql.nthValue;
import static dev.squall.Sql.rangeAgg;
import static dev.squall.Sql.rangeIntersectAgg;
import static dev.squall.Sql.scalar;
import static dev.squall.Sql.select;
import static dev.squall.Sql.sql;
import static dev.squall.expr.Things.things;
import static dev.squall.type.Types.CIDR;
import static dev.squall.type.Types.DATE;
import static dev.squall.type.Types.DATERANGE;
import static dev.squall.type.Types.HSTORE;
import static dev.squall.type.Types.INET;
import static dev.squall.type.Types.INT4MULTIRANGE;
import static dev.squall.type.Types.INT4RANGE;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.NUMERIC;
import static dev.squall.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.harness.Compilation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.type.BitString;
import dev.squall.type.Inet;
import dev.squall.type.Multirange;
import dev.squall.type.Range;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What is made of an expression of a special type has the methods of its family.
@PostgresTest(Things.Template.class)
class FamiliesTest {

    private static final Inet OTHER = Inet.of("10.9.9.9");

    @AutoClose private final Database database;

    private final Db db;

    FamiliesTest(TestDatabase test) {
        this.database = Database.connect(test.dataSource());
        this.db = database.withoutSession();
    }

    private <T extends @Nullable Object> void check(
            Expr<T> expression, String sql, @Nullable Object value) {
        var query = db.select(expression).from(things);
        assertThat(query.statement().sql()).isEqualTo("select " + sql + " from things");
        assertThat(query.one()).isEqualTo(value);
    }

    @Test
    void theFirstThatIsNotNull() {
        check(
                coalesce(things.stay, Range.<LocalDate>empty()).isEmpty(),
                "isempty(coalesce(things.stay, ?::daterange))",
                false);
        check(
                coalesce(things.gaps.orNull(), things.gaps).contains(2),
                "coalesce(things.gaps, things.gaps) @> ?",
                true);
        check(
                coalesce(things.ip.nullIf(Inet.of("10.1.2.3/16")), OTHER).host(),
                "host(coalesce(nullif(things.ip, ?), ?))",
                "10.9.9.9");
        check(
                coalesce(things.bits.orNull(), BitString.of("1111")).not(),
                "~ coalesce(things.bits, ?)",
                BitString.of("0101"));
        check(
                coalesce(things.attributes.orNull(), Map.of()).hasKey("a"),
                "coalesce(things.attributes, ?::hstore) ?? ?",
                true);
        check(
                coalesce(things.search.orNull(), things.search).matches(things.wanted),
                "coalesce(things.search, things.search) @@ things.wanted",
                true);
        check(
                coalesce(things.wanted.orNull(), things.wanted).numnode(),
                "numnode(coalesce(things.wanted, things.wanted))",
                3);
        assertThat(
                        db.select(coalesce(things.embedding.orNull(), things.embedding).dims())
                                .from(things)
                                .toString())
                .isEqualTo(
                        "select vector_dims(coalesce(things.embedding, things.embedding)) from"
                                + " things");
    }

    @Test
    void theGreatestAndTheLeast() {
        check(
                greatest(things.ip, sql(INET, "'10.9.9.9'::inet")).host(),
                "host(greatest(things.ip, '10.9.9.9'::inet))",
                "10.9.9.9");
        check(
                least(things.ages, things.ages).contains(20),
                "least(things.ages, things.ages) @> ?",
                true);
    }

    @Test
    void casesKeepTheFamilyOfTheirFirstResult() {
        var always = things.body.isNotNull();
        check(
                caseWhen(always).then(things.ages).otherwise(Range.of(1, 2)).contains(20),
                "case when things.body is not null then things.ages else ?::int4range end @>"
                        + " ?",
                true);
        check(
                caseWhen(always).then(things.ip).end().masklen().orNull(),
                "masklen(case when things.body is not null then things.ip end)",
                16);
        check(
                caseWhen(always).then(things.attributes).end().get("a"),
                "case when things.body is not null then things.attributes end -> ?",
                "1");
        check(
                caseWhen(always).then(things.gaps).end().contains(2).orNull(),
                "case when things.body is not null then things.gaps end @> ?",
                true);
        check(
                caseWhen(always).then(things.bits).otherwise(things.bits).length(),
                "length(case when things.body is not null then things.bits else things.bits end)",
                4);
        check(
                caseWhen(always).then(things.wanted).otherwise(things.wanted).numnode(),
                "numnode(case when things.body is not null then things.wanted else things.wanted"
                        + " end)",
                3);
        check(
                caseWhen(always).then(things.search).otherwise(things.search).length(),
                "length(case when things.body is not null then things.search else things.search"
                        + " end)",
                4);
    }

    @Test
    void otherRowsOfTheWindow() {
        check(
                lag(things.ip, 1, OTHER).over().masklen(),
                "masklen(lag(things.ip, 1, ?) over ())",
                32);
        check(lead(things.ip).over().masklen().orNull(), "masklen(lead(things.ip) over ())", null);
        check(
                firstValue(things.ages).over().contains(20).orNull(),
                "first_value(things.ages) over () @> ?",
                true);
        check(
                lastValue(things.gaps).over().contains(20).orNull(),
                "last_value(things.gaps) over () @> ?",
                false);
        check(
                nthValue(things.attributes, 1).over().get("a"),
                "nth_value(things.attributes, 1) over () -> ?",
                "1");
        check(
                firstValue(sql(TEXT.array(), "array['a']")).over().cardinality().orNull(),
                "cardinality(first_value(array['a']) over ())",
                1);
    }

    @Test
    void rangesAreGatheredInEveryWay() {
        check(
                rangeAgg(things.ages).filter(things.body.isNull()).contains(20).orNull(),
                "range_agg(things.ages) filter (where things.body is null) @> ?",
                null);
        check(
                rangeAgg(things.ages).distinct(),
                "range_agg(distinct things.ages)",
                Multirange.of(Range.of(18, 65)));
        check(
                rangeAgg(things.gaps).over(w -> w.partitionBy(things.body)).contains(2).orNull(),
                "range_agg(things.gaps) over (partition by things.body) @> ?",
                true);
        check(
                rangeIntersectAgg(things.ages).over().contains(20).orNull(),
                "range_intersect_agg(things.ages) over () @> ?",
                true);
        check(max(things.ip).host().orNull(), "host(max(things.ip))", "10.1.2.3");
        check(min(things.ip).over().masklen().orNull(), "masklen(min(things.ip) over ())", 16);
    }

    @Test
    void subqueriesAreToldTheirFamily() {
        check(
                scalar(INET, select(things.ip).from(things)).masklen().orNull(),
                "masklen((select things.ip from things))",
                16);
        check(
                scalar(INT4RANGE, select(things.ages).from(things)).contains(20).orNull(),
                "(select things.ages from things) @> ?",
                true);
        check(
                scalar(INT4MULTIRANGE, select(things.gaps).from(things)).contains(2).orNull(),
                "(select things.gaps from things) @> ?",
                true);
        check(
                scalar(TEXT, select(things.body).from(things)).left(3),
                "left((select things.body from things), 3)",
                "Fat");
        check(
                scalar(INTEGER, select(things.body.length()).from(things)).plus(1),
                "(select length(things.body) from things) + ?",
                26);
        check(
                scalar(DATE, select(things.stay.lower()).from(things)).plusDays(1),
                "(select lower(things.stay) from things) + ?",
                LocalDate.of(2026, 1, 2));
        assertThatThrownBy(() -> scalar(NUMERIC, notANumeric()))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("the query selects")
                .hasMessageContaining("is told numeric");
    }

    @SuppressWarnings({"unchecked", "rawtypes", "NullAway"}) // what a cast can do
    private static dev.squall.query.Select1<java.math.BigDecimal> notANumeric() {
        return (dev.squall.query.Select1) select(things.body).from(things);
    }

    @Test
    void castsGiveTheFamilyOfTheirType() {
        check(things.ip.cast(TEXT).cast(INET).host(), "host(things.ip::text::inet)", "10.1.2.3");
        check(things.net.cast(TEXT).cast(CIDR).masklen(), "masklen(things.net::text::cidr)", 16);
        check(
                things.ages.cast(TEXT).cast(INT4RANGE).contains(20),
                "things.ages::text::int4range @> ?",
                true);
        check(
                things.gaps.cast(TEXT).cast(INT4MULTIRANGE).contains(2),
                "things.gaps::text::int4multirange @> ?",
                true);
        check(
                things.stay.cast(TEXT).cast(DATERANGE).isEmpty().orNull(),
                "isempty(things.stay::text::daterange)",
                false);
        check(
                things.attributes.cast(TEXT).cast(HSTORE).hasKey("a"),
                "things.attributes::text::hstore ?? ?",
                true);
    }

    @Test
    void onlyTheMethodsOfTheFamilyAreThere() {
        var wrong =
                Compilation.of(
                                "A.java",
                                """
                                import static dev.squall.Sql.*;
                                import dev.squall.expr.NetworkExpr;
                                import dev.squall.type.Inet;
                                class A {
                                    Object right(NetworkExpr<Inet> ip, Inet other) {
                                        return coalesce(ip, other).masklen();
                                    }
                                    Object wrong(NetworkExpr<Inet> ip, Inet other) {
                                        return coalesce(ip, other).upper();
                                    }
                                    Object alsoWrong(NetworkExpr<Inet> ip) {
                                        return lag(ip).masklen();
                                    }
                                }
                                """)
                        .compile();
        assertThat(wrong.problemText())
                .contains("symbol:   method upper()")
                .contains("symbol:   method masklen()")
                .contains("WindowFunction<NetworkExpr<Inet>>")
                .contains("interface NetworkExpr<Inet>");
    }
}
