package dev.squall.expr;

import static dev.squall.Sql.phrasetoTsquery;
import static dev.squall.Sql.plaintoTsquery;
import static dev.squall.Sql.range;
import static dev.squall.Sql.rangeAgg;
import static dev.squall.Sql.rangeIntersectAgg;
import static dev.squall.Sql.sql;
import static dev.squall.Sql.toTsquery;
import static dev.squall.Sql.toTsvector;
import static dev.squall.Sql.tsHeadline;
import static dev.squall.Sql.value;
import static dev.squall.Sql.websearchToTsquery;
import static dev.squall.expr.TextSearchConfig.ENGLISH;
import static dev.squall.expr.Things.things;

import dev.squall.type.BitString;
import dev.squall.type.Cidr;
import dev.squall.type.Inet;
import dev.squall.type.Multirange;
import dev.squall.type.Range;
import dev.squall.type.TsQuery;
import dev.squall.type.TsVector;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What [SpecialFamiliesTest] asks a server.
final class SpecialCases {

    private SpecialCases() {}

    /// An expression, its SQL, and its value for the one row.
    record Case(Expr<?> expression, String sql, @Nullable Object value) {

        @Override
        public String toString() {
            return sql;
        }
    }

    static Case is(Expr<?> expression, String sql, @Nullable Object value) {
        return new Case(expression, sql, value);
    }

    static Stream<Case> all() {
        return Stream.of(
                        ranges(),
                        combinedRanges(),
                        networks(),
                        bits(),
                        hstore(),
                        documents(),
                        queries())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> ranges() {
        var ages = things.ages;
        var gaps = things.gaps;
        LocalDate day = LocalDate.of(2026, 1, 2);
        return Stream.of(
                is(ages.contains(18), "things.ages @> ?", true),
                is(ages.contains(sql(Types.INTEGER, "65")), "things.ages @> (65)", false),
                is(ages.contains(Range.of(20, 30)), "things.ages @> ?::int4range", true),
                is(
                        ages.contains(Multirange.of(Range.of(20, 30), Range.of(70, 80))),
                        "things.ages @> ?::int4multirange",
                        false),
                is(ages.contains(gaps), "things.ages @> things.gaps", false),
                is(ages.containedIn(Range.all()), "things.ages <@ ?::int4range", true),
                is(
                        ages.containedIn(Multirange.of(Range.atLeast(18))),
                        "things.ages <@ ?::int4multirange",
                        true),
                is(ages.containedIn(ages), "things.ages <@ things.ages", true),
                is(ages.overlaps(Range.of(1, 18)), "things.ages && ?::int4range", false),
                is(
                        ages.overlaps(Multirange.of(Range.of(1, 19))),
                        "things.ages && ?::int4multirange",
                        true),
                is(ages.overlaps(gaps), "things.ages && things.gaps", false),
                is(ages.strictlyLeftOf(Range.atLeast(65)), "things.ages << ?::int4range", true),
                is(ages.strictlyRightOf(gaps), "things.ages >> things.gaps", true),
                is(ages.strictlyRightOf(Range.of(1, 2)), "things.ages >> ?::int4range", true),
                is(ages.strictlyLeftOf(gaps), "things.ages << things.gaps", false),
                is(ages.notRightOf(Range.of(1, 65)), "things.ages &< ?::int4range", true),
                is(ages.notRightOf(gaps), "things.ages &< things.gaps", false),
                is(ages.notLeftOf(Range.of(1, 65)), "things.ages &> ?::int4range", true),
                is(ages.notLeftOf(gaps), "things.ages &> things.gaps", true),
                is(ages.adjacentTo(Range.of(65, 70)), "things.ages -|- ?::int4range", true),
                is(ages.adjacentTo(gaps), "things.ages -|- things.gaps", false),
                is(ages.lower(), "lower(things.ages)", 18),
                is(ages.upper(), "upper(things.ages)", 65),
                is(things.stay.lower(), "lower(things.stay)", day.minusDays(1)),
                is(ages.isEmpty(), "isempty(things.ages)", false),
                is(ages.lowerInc(), "lower_inc(things.ages)", true),
                is(things.prices.upperInc(), "upper_inc(things.prices)", true),
                is(ages.lowerInf(), "lower_inf(things.ages)", false),
                is(ages.upperInf().not(), "not upper_inf(things.ages)", true),
                is(ages.eq(Range.closed(18, 64)), "things.ages = ?::int4range", true),
                is(gaps.contains(5), "things.gaps @> ?", true),
                is(gaps.contains(Range.of(1, 4)), "things.gaps @> ?::int4range", false),
                is(gaps.overlaps(Range.of(6, 9)), "things.gaps && ?::int4range", true),
                is(gaps.containedIn(Range.of(1, 7)), "things.gaps <@ ?::int4range", true),
                is(gaps.lower(), "lower(things.gaps)", 1),
                is(gaps.isEmpty(), "isempty(things.gaps)", false),
                is(things.stay.contains(day).orNull(), "things.stay @> ?", true));
    }

    private static Stream<Case> combinedRanges() {
        var ages = things.ages;
        var gaps = things.gaps;
        return Stream.of(
                is(ages.union(Range.of(65, 70)), "things.ages + ?::int4range", Range.of(18, 70)),
                is(
                        ages.intersection(Range.of(1, 30)).lower(),
                        "lower(things.ages * ?::int4range)",
                        18),
                is(
                        ages.difference(Range.atLeast(30)).union(Range.of(30, 31)),
                        "things.ages - ?::int4range + ?::int4range",
                        Range.of(18, 31)),
                is(
                        ages.union(ages).intersection(ages),
                        "(things.ages + things.ages) * things.ages",
                        Range.of(18, 65)),
                is(
                        ages.merge(ages.difference(ages)),
                        "range_merge(things.ages, things.ages - things.ages)",
                        Range.of(18, 65)),
                is(ages.multirange(), "multirange(things.ages)", Multirange.of(Range.of(18, 65))),
                is(
                        ages.multirange().union(gaps).difference(Multirange.of(Range.atLeast(20))),
                        "multirange(things.ages) + things.gaps - ?::int4multirange",
                        Multirange.of(Range.of(1, 3), Range.of(5, 7), Range.of(18, 20))),
                is(
                        gaps.intersection(Multirange.of(Range.of(2, 6))),
                        "things.gaps * ?::int4multirange",
                        Multirange.of(Range.of(2, 3), Range.of(5, 6))),
                is(gaps.merge(), "range_merge(things.gaps)", Range.of(1, 7)),
                is(
                        range(Types.INT4RANGE, value(Types.INTEGER, 1), ages.upper()),
                        "int4range(?, upper(things.ages))",
                        Range.of(1, 65)),
                is(
                        range(
                                Types.NUMRANGE,
                                things.prices.lower(),
                                things.prices.upper(),
                                RangeBounds.CLOSED),
                        "numrange(lower(things.prices), upper(things.prices), '[]')",
                        Range.closed(new BigDecimal("1.5"), new BigDecimal("2.5"))),
                is(
                        range(
                                Types.DATERANGE,
                                things.stay.lower(),
                                things.stay.upper(),
                                RangeBounds.OPEN),
                        "daterange(lower(things.stay), upper(things.stay), '()')",
                        Range.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 5))),
                is(rangeAgg(ages), "range_agg(things.ages)", Multirange.of(Range.of(18, 65))),
                is(
                        rangeAgg(gaps),
                        "range_agg(things.gaps)",
                        Multirange.of(Range.of(1, 3), Range.of(5, 7))),
                is(rangeIntersectAgg(ages), "range_intersect_agg(things.ages)", Range.of(18, 65)),
                is(
                        sql(Types.INT4RANGE, "'[1,3)'::int4range").contains(2),
                        "('[1,3)'::int4range) @> ?",
                        true),
                is(
                        sql(Types.INT4MULTIRANGE, "'{[1,3)}'::int4multirange").contains(3),
                        "('{[1,3)}'::int4multirange) @> ?",
                        false));
    }

    private static Stream<Case> networks() {
        var ip = things.ip;
        return Stream.of(
                is(ip.containedIn(Cidr.of("10.0.0.0/8")), "things.ip << ?::cidr", true),
                is(ip.containedInOrEquals(Inet.of("10.1.2.3/16")), "things.ip <<= ?", true),
                is(things.net.contains(ip), "things.net >> things.ip", false),
                is(things.net.contains(Inet.of("10.1.9.9")), "things.net >> ?", true),
                is(
                        things.net.containsOrEquals(Cidr.of("10.1.0.0/16")),
                        "things.net >>= ?::cidr",
                        true),
                is(ip.overlaps(things.net), "things.ip && things.net", true),
                is(ip.host(), "host(things.ip)", "10.1.2.3"),
                is(ip.host().like("10.%"), "host(things.ip) like ?", true),
                is(ip.masklen(), "masklen(things.ip)", 16),
                is(
                        ip.setMasklen(24).network(),
                        "network(set_masklen(things.ip, 24))",
                        Cidr.of("10.1.2.0/24")),
                is(things.net.setMasklen(8), "set_masklen(things.net, 8)", Cidr.of("10.0.0.0/8")),
                is(ip.broadcast(), "broadcast(things.ip)", Inet.of("10.1.255.255/16")),
                is(ip.netmask(), "netmask(things.ip)", Inet.of("255.255.0.0")),
                is(ip.hostmask(), "hostmask(things.ip)", Inet.of("0.0.255.255")),
                is(ip.family(), "family(things.ip)", 4),
                is(things.net.abbrev(), "abbrev(things.net)", "10.1/16"),
                is(sql(Types.INET, "inet '::1'").family(), "family(inet '::1')", 6));
    }

    private static Stream<Case> bits() {
        var bits = things.bits;
        BitString ones = BitString.of("1100");
        return Stream.of(
                is(bits.and(BitString.of("1100")), "things.bits & ?", BitString.of("1000")),
                is(bits.or(BitString.of("1100")), "things.bits | ?", BitString.of("1110")),
                is(bits.xor(bits), "things.bits # things.bits", BitString.of("0000")),
                is(bits.not(), "~ things.bits", BitString.of("0101")),
                is(bits.and(bits.not()).or(ones), "things.bits & (~ things.bits) | ?", ones),
                is(bits.shiftLeft(1), "things.bits << 1", BitString.of("0100")),
                is(bits.shiftRight(1), "things.bits >> 1", BitString.of("0101")),
                is(bits.concat(BitString.of("11")), "things.bits || ?", BitString.of("101011")),
                is(bits.length(), "length(things.bits)", 4),
                is(bits.bitCount(), "bit_count(things.bits)", 2L),
                is(bits.getBit(0), "get_bit(things.bits, 0)", 1),
                is(bits.setBit(3, true), "set_bit(things.bits, 3, 1)", BitString.of("1011")),
                is(bits.eq(BitString.of("1010")), "things.bits = ?", true),
                is(bits.in(List.of(ones, BitString.of("1010"))), "things.bits = any(?)", true));
    }

    private static Stream<Case> hstore() {
        var attributes = things.attributes;
        return Stream.of(
                is(attributes.get("a"), "things.attributes -> ?", "1"),
                is(attributes.get("b"), "things.attributes -> ?", null),
                is(attributes.hasKey("b"), "things.attributes ?? ?", true),
                is(attributes.contains(Map.of("a", "1")), "things.attributes @> ?::hstore", true),
                is(
                        attributes.containedIn(Map.of("a", "1")),
                        "things.attributes <@ ?::hstore",
                        false),
                is(
                        attributes.concat(Map.of("c", "3")).without("b"),
                        "(things.attributes || ?::hstore) - ?",
                        Map.of("a", "1", "c", "3")),
                is(attributes.keys().contains(List.of("a")), "akeys(things.attributes) @> ?", true),
                is(attributes.values(), "avals(things.attributes)", Arrays.asList("1", null)));
    }

    private static Stream<Case> documents() {
        var search = things.search;
        TsVector weighted = new TsVector("'ate':3A 'cat':2A 'fat':1A,5A 'rat':6A");
        return Stream.of(
                is(search.matches(new TsQuery("cat")), "things.search @@ ?::tsquery", true),
                is(search.matches(things.wanted), "things.search @@ things.wanted", true),
                is(
                        search.matches(websearchToTsquery(ENGLISH, "\"fat rats\" -dog")),
                        "things.search @@ websearch_to_tsquery('english', ?)",
                        true),
                is(
                        search.matches(phrasetoTsquery(ENGLISH, "fat dog")),
                        "things.search @@ phraseto_tsquery('english', ?)",
                        false),
                is(
                        search.rank(things.wanted).gt(0f),
                        "ts_rank(things.search, things.wanted) > ?",
                        true),
                is(
                        search.rank(things.wanted, 2).lt(1f),
                        "ts_rank(things.search, things.wanted, 2) < ?",
                        true),
                is(
                        search.rankCd(things.wanted),
                        "ts_rank_cd(things.search, things.wanted)",
                        0.025f),
                is(
                        search.rankCd(things.wanted, 1).gt(0f),
                        "ts_rank_cd(things.search, things.wanted, 1) > ?",
                        true),
                is(search.setWeight(TextSearchWeight.A), "setweight(things.search, 'A')", weighted),
                is(search.strip(), "strip(things.search)", new TsVector("'ate' 'cat' 'fat' 'rat'")),
                is(search.length(), "length(things.search)", 4),
                is(
                        search.strip().concat(new TsVector("'x':1")),
                        "strip(things.search) || ?::tsvector",
                        new TsVector("'ate' 'cat' 'fat' 'rat' 'x':1")),
                is(
                        toTsvector(ENGLISH, things.body).matches(toTsquery(ENGLISH, "rats & !dog")),
                        "to_tsvector('english', things.body) @@ to_tsquery('english', ?)",
                        true),
                is(
                        toTsvector(TextSearchConfig.named("simple"), things.body).length(),
                        "length(to_tsvector('simple', things.body))",
                        5),
                is(
                        tsHeadline(ENGLISH, things.body, things.wanted),
                        "ts_headline('english', things.body, things.wanted)",
                        "Fat <b>cats</b> ate the fat <b>rats</b>"),
                is(
                        tsHeadline(ENGLISH, things.body, things.wanted, "StartSel=[, StopSel=]"),
                        "ts_headline('english', things.body, things.wanted, ?)",
                        "Fat [cats] ate the fat [rats]"),
                is(
                        sql(Types.TSVECTOR, "to_tsvector('a b')").length(),
                        "length(to_tsvector('a b'))",
                        1));
    }

    private static Stream<Case> queries() {
        var wanted = things.wanted;
        var dog = plaintoTsquery(ENGLISH, "dogs");
        return Stream.of(
                is(dog, "plainto_tsquery('english', ?)", new TsQuery("'dog'")),
                is(
                        wanted.and(dog),
                        "things.wanted && plainto_tsquery('english', ?)",
                        new TsQuery("'cat' & 'rat' & 'dog'")),
                is(
                        wanted.or(dog),
                        "things.wanted || plainto_tsquery('english', ?)",
                        new TsQuery("'cat' & 'rat' | 'dog'")),
                is(
                        wanted.or(dog).not(),
                        "!! (things.wanted || plainto_tsquery('english', ?))",
                        new TsQuery("!( 'cat' & 'rat' | 'dog' )")),
                is(
                        dog.followedBy(dog),
                        "plainto_tsquery('english', ?) <-> plainto_tsquery('english', ?)",
                        new TsQuery("'dog' <-> 'dog'")),
                is(
                        dog.followedBy(wanted, 2),
                        "tsquery_phrase(plainto_tsquery('english', ?), things.wanted, 2)",
                        new TsQuery("'dog' <2> ( 'cat' & 'rat' )")),
                is(wanted.contains(new TsQuery("rat")), "things.wanted @> ?::tsquery", true),
                is(wanted.numnode(), "numnode(things.wanted)", 3),
                is(sql(Types.TSQUERY, "to_tsquery('a')").numnode(), "numnode(to_tsquery('a'))", 0));
    }
}
